package sourceline.studio.publish;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import sourceline.chronology.WhenText;
import sourceline.newsroom.MemberView;
import sourceline.publication.EntryPlan;
import sourceline.publication.NoticeNeed;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.VerdictMark;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;

/** One entry on its way out: whether it goes, what would change for readers, and what stands in its way. */
class EntryRow extends ListItem {

    EntryRow(PublishServices services, Plan plan, EntryPlan entry) {
        addClassName("sl-going");
        setId(id(entry.entry()));
        var body = new Div(headline(plan, entry), facts(plan, entry));
        body.addClassName("sl-going-body");
        var before = entry.before();
        if (before != null && !entry.changed().isEmpty()) {
            body.add(new Differences(services, plan, entry, before));
        }
        plan.planned(entry)
                .ifPresent(planned -> body.add(said(Words.say(
                        planned.embargo() ? "publish.going.embargo" : "publish.going", plan.moment(planned.at())))));
        if (entry.need() != NoticeNeed.NONE) {
            body.add(said(Words.say("publish.need." + key(entry.need()))));
        }
        if (!entry.mayGoOut()) {
            body.add(new Hindrances(
                    plan.timeline().slug(), entry, plan.standing(entry).stage()));
        }
        plan.retraction(entry)
                .ifPresent(pending -> body.add(said(Words.say(
                        plan.isMine(pending) ? "publish.retraction-waits" : "publish.retraction-asked",
                        pending.words(),
                        services.members()
                                .named(pending.proposedBy())
                                .map(MemberView::name)
                                .orElse("")))));
        add(body);
    }

    /** Where the row of an entry stands in the page. */
    static String id(EntryId entry) {
        return "entry-" + entry;
    }

    /** Lets the editor choose whether it goes. */
    EntryRow choosing(EntryPlan entry, boolean chosen, Consumer<Boolean> choose) {
        var box = new Checkbox(chosen, change -> choose.accept(change.getValue()));
        box.setAriaLabel(Words.say("publish.choose", entry.headline()));
        addComponentAsFirst(box);
        return this;
    }

    /** Offers what readers can be told about it. */
    EntryRow offering(NoticeActions actions) {
        if (!actions.isEmpty()) {
            getChildren()
                    .filter(child -> child instanceof Div)
                    .map(Div.class::cast)
                    .forEach(body -> body.add(actions));
        }
        return this;
    }

    private static Anchor headline(Plan plan, EntryPlan entry) {
        var text = entry.headline().isBlank() ? Words.say("publish.no-headline") : entry.headline();
        var link = new Anchor(Places.entry(plan.timeline().slug(), entry.entry()), text);
        link.addClassName("sl-row-headline");
        link.getElement().setAttribute("router-link", true);
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private static Div facts(Plan plan, EntryPlan entry) {
        var facts = new Div();
        facts.addClassName("sl-facts");
        var change = new Span(Words.say("publish.change." + key(entry.change())));
        change.addClassName("sl-pill");
        change.getElement().setAttribute("data-change", key(entry.change()));
        facts.add(change);
        var withheld = entry.withheld();
        if (withheld != null) {
            var mark = new Span(Words.say("publish.withheld." + key(withheld)));
            mark.addClassName("sl-pill");
            mark.getElement().setAttribute("data-withheld", key(withheld));
            facts.add(mark);
        }
        var when = plan.entry(entry).when();
        facts.add(new Span(when == null ? Words.say("publish.no-date") : WhenText.label(when, Words.locale())));
        facts.add(verdict(plan, entry));
        return facts;
    }

    private static VerdictMark verdict(Plan plan, EntryPlan entry) {
        var standing = plan.standing(entry);
        return standing.checkAgain()
                ? new VerdictMark(VerdictMark.Shape.AGAIN)
                : standing.verdict().map(VerdictMark::of).orElseGet(() -> new VerdictMark(VerdictMark.Shape.UNCHECKED));
    }

    private static Div said(String words) {
        var said = new Div(words);
        said.addClassName("sl-quiet");
        return said;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
