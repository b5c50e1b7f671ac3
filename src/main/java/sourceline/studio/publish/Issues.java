package sourceline.studio.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import sourceline.journal.OpId;
import sourceline.newsroom.MemberView;
import sourceline.publication.Issue;
import sourceline.publication.PublicAddresses;
import sourceline.studio.parts.LongList;
import sourceline.studio.parts.Words;

/** All versions that were ever published, each as readers find it. */
class Issues extends Section {

    private static final int ROWS = 10;

    /**
     * @param changed called when one of them has gone out again
     */
    Issues(PublishServices services, Plan plan, Runnable changed) {
        addClassName("sl-section");
        var issues = services.publishing().issues(plan.id());
        setVisible(!issues.isEmpty());
        var rows = new LongList<Issue>(ROWS, "publish.more", "sl-rows", "sl-rows-card");
        rows.show(issues, issue -> row(services, plan, issue, changed));
        add(new H2(Words.say("publish.versions")), rows);
    }

    private static ListItem row(PublishServices services, Plan plan, Issue issue, Runnable changed) {
        var link = new Anchor(
                PublicAddresses.page(plan.timeline().slug(), issue.number()),
                Words.say("publish.version", issue.number()));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        var by = services.members()
                .named(issue.publishedBy())
                .map(MemberView::name)
                .orElse("");
        var facts = new Div(Words.say("publish.issue", plan.moment(issue.publishedAt()), by, issue.entries()));
        facts.addClassName("sl-quiet");
        var item = new ListItem(link, facts);
        item.addClassName("sl-issue");
        var last = plan.plan().last();
        if (plan.editor() && last != null && issue.number() < last.number()) {
            item.add(again(services, plan, issue, changed));
        }
        return item;
    }

    private static Button again(PublishServices services, Plan plan, Issue issue, Runnable changed) {
        var button = new Button(Words.say("publish.again"), click -> {
            var sure = new ConfirmDialog(
                    Words.say("publish.again.title", issue.number(), plan.nextNumber()),
                    Words.say("publish.again.explained"),
                    Words.say("publish.publish", plan.nextNumber()),
                    confirmed -> {
                        services.publishing()
                                .publishAgain(
                                        OpId.random(), plan.id(), plan.plan().revision(), issue.number());
                        changed.run();
                    });
            sure.setWidth("min(520px, calc(100vw - 24px))");
            sure.setCancelable(true);
            sure.open();
        });
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
