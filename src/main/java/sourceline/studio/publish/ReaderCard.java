package sourceline.studio.publish;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import sourceline.newsroom.MemberView;
import sourceline.publication.Issue;
import sourceline.publication.PublicAddresses;
import sourceline.studio.parts.CopyButton;
import sourceline.studio.parts.FileLink;
import sourceline.studio.parts.Words;

/** What readers have now: the version, its public address, and the code by which other sites show it. */
class ReaderCard extends Div {

    /**
     * @param justNow whether it has just been published, so that address and code are what is wanted next
     */
    ReaderCard(PublishServices services, Plan plan, Issue issue, boolean justNow) {
        addClassNames("sl-card", "sl-reader-card");
        getElement().setAttribute("role", "status");
        var by = services.members()
                .named(issue.publishedBy())
                .map(MemberView::name)
                .orElse("");
        var title = new H2(Words.say(justNow ? "publish.out" : "publish.with-readers", issue.number()));
        var facts = new Div(Words.say("publish.issue", plan.moment(issue.publishedAt()), by, issue.entries()));
        facts.addClassName("sl-quiet");
        var code = code(services, plan);
        code.setOpened(justNow);
        add(
                title,
                facts,
                address(services, plan),
                machines(services, plan),
                code,
                new FramesForm(services, plan),
                copy(services, plan));
    }

    private static Div address(PublishServices services, Plan plan) {
        var path = PublicAddresses.page(plan.timeline().slug());
        var address = services.addresses().absolute(path);
        var row = new Div(
                link(path, address),
                new CopyButton(Words.say("publish.copy"), Words.say("publish.copy.address"), address));
        row.addClassName("sl-copy-row");
        return row;
    }

    private static Div machines(PublishServices services, Plan plan) {
        var slug = plan.timeline().slug();
        var addresses = services.addresses();
        var machines = new Div(
                new Span(Words.say("publish.machines") + " "),
                link(addresses.absolute(PublicAddresses.json(slug)), Words.say("publish.machines.data")),
                new Span(" · "),
                link(addresses.absolute(PublicAddresses.feed(slug)), Words.say("publish.machines.feed")));
        machines.addClassName("sl-quiet");
        return machines;
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    private static Div copy(PublishServices services, Plan plan) {
        var link = new FileLink(
                Words.say("publish.static"),
                plan.timeline().slug() + ".zip",
                "application/zip",
                out -> services.copies().write(plan.id(), out));
        var explained = new Div(Words.say("publish.static.explained"));
        explained.addClassName("sl-quiet");
        return new Div(link, explained);
    }

    private static Details code(PublishServices services, Plan plan) {
        var code = services.embedding().code(plan.id());
        return new Details(
                Words.say("publish.code"),
                shown("publish.code.loader", code.loader()),
                shown("publish.code.frame", code.frame()));
    }

    private static Div shown(String name, String code) {
        var shown = new Pre(code);
        shown.addClassName("sl-code");
        shown.getElement().setAttribute("tabindex", "0");
        shown.getElement().setAttribute("aria-label", Words.say(name));
        var what = new Div(Words.say(name));
        what.addClassName("sl-quiet");
        return new Div(
                what, shown, new CopyButton(Words.say("publish.copy.code"), Words.say("publish.copy.code"), code));
    }
}
