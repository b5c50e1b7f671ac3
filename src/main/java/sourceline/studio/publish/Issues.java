package sourceline.studio.publish;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import sourceline.newsroom.MemberView;
import sourceline.publication.Issue;
import sourceline.publication.PublicAddresses;
import sourceline.studio.parts.Words;

/** All versions that were ever published, each as readers find it. */
class Issues extends Section {

    Issues(PublishServices services, Plan plan) {
        addClassName("sl-section");
        var issues = services.publishing().issues(plan.id());
        setVisible(!issues.isEmpty());
        var rows = new UnorderedList();
        rows.addClassNames("sl-rows", "sl-rows-card");
        issues.forEach(issue -> rows.add(row(services, plan, issue)));
        add(new H2(Words.say("publish.versions")), rows);
    }

    private static ListItem row(PublishServices services, Plan plan, Issue issue) {
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
        return item;
    }
}
