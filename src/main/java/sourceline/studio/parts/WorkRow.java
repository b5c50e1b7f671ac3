package sourceline.studio.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import sourceline.newsroom.MemberId;
import sourceline.review.QueueItem;
import sourceline.timeline.TimelineRow;

/** One thing that waits for a member, as a row that leads to where it is done. */
public class WorkRow extends ListItem {

    private final QueueItem item;
    private final TimelineRow timeline;
    private final Div facts;
    private final Anchor row;

    public WorkRow(QueueItem item, TimelineRow timeline, Instant now) {
        this.item = item;
        this.timeline = timeline;
        this.facts = facts(item, timeline, now);
        row = new Anchor(address(item, timeline), headline(item), facts);
        row.addClassNames("sl-row", "sl-work");
        row.getElement().setAttribute("router-link", true);
        row.getElement().setAttribute("data-work", key(item.work()));
        add(row);
    }

    /** Says what is to be done in the row itself, for lists that are not grouped by it. */
    public WorkRow naming() {
        var work = new Span(of(item.work()));
        work.addClassName("sl-work-kind");
        facts.addComponentAsFirst(work);
        return this;
    }

    /** Says what somebody said that it is about. */
    public WorkRow saying(Function<MemberId, String> names) {
        item.said().ifPresent(said -> {
            var words = new Div(Words.say("work.said", names.apply(said.by()), said.words()));
            words.addClassName("sl-work-said");
            words.getElement().setAttribute("dir", "auto");
            row.add(words);
        });
        return this;
    }

    /** Says who is at it and who is to be, and by when. */
    public WorkRow inHands(MemberId self, Function<MemberId, String> names) {
        var hands = item.hands();
        if (hands.claimedBy() != null) {
            tell(
                    hands.claimedBy().equals(self)
                            ? Words.say("check.claimed")
                            : Words.say("check.claimed-by", names.apply(hands.claimedBy())));
        }
        if (hands.assignee() != null && hands.due() != null) {
            var due = Moment.of(hands.due(), timeline.zone());
            tell(
                    hands.assignee().equals(self)
                            ? Words.say("work.yours-by", due)
                            : Words.say("work.theirs-by", names.apply(hands.assignee()), due));
        }
        return this;
    }

    private void tell(String words) {
        var told = new Span(words);
        told.addClassName("sl-work-hands");
        facts.add(told);
    }

    /** Offers something to do about it right here. */
    public void offer(Component button) {
        addClassName("sl-work-offering");
        add(button);
    }

    /** What is to be done, as the heading of its kind. */
    public static String of(QueueItem.Work work) {
        return Words.say("work." + key(work));
    }

    private static String key(QueueItem.Work work) {
        return work.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a checker or an editor signs is signed beside its sentences; what a writer mends is mended in the editor. */
    private static String address(QueueItem item, TimelineRow timeline) {
        return switch (item.work()) {
            case CHECK_AGAIN, TO_CHECK, NEW_EVIDENCE, REWORDED, TO_APPROVE ->
                Places.check(timeline.slug(), item.entry());
            case SENT_BACK, MENTIONED, DID_IT_HAPPEN, DRAFT ->
                Places.entry(timeline.slug(), item.entry(), item.comment());
        };
    }

    private static Span headline(QueueItem item) {
        var headline = new Span(item.headline().isBlank() ? Words.say("work.no-headline") : item.headline());
        headline.addClassName("sl-row-headline");
        return headline;
    }

    private static Div facts(QueueItem item, TimelineRow timeline, Instant now) {
        var title = new Span(timeline.title());
        title.addClassName("sl-work-timeline");
        var facts = new Div(title, new Ago(item.since(), now));
        facts.addClassName("sl-row-marks");
        if (item.openComments() > 0) {
            var comments = new Span(Words.say("work.open-comments", item.openComments()));
            comments.addClassName("sl-work-open");
            facts.add(comments);
        }
        return facts;
    }
}
