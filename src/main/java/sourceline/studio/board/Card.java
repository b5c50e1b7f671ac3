package sourceline.studio.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import sourceline.journal.OpId;
import sourceline.review.BoardItem;
import sourceline.review.Stage;
import sourceline.studio.parts.Ago;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.VerdictMark;
import sourceline.studio.parts.Words;
import sourceline.timeline.TimelineRow;

/** One entry: since when it stands here, who wrote it, who is at it or was asked to be. */
class Card extends ListItem {

    Card(BoardServices services, BoardItem item, TimelineRow timeline, boolean naming) {
        addClassName("board-card");
        var headline = item.headline().isBlank() ? Words.say("work.no-headline") : item.headline();
        var link = new Anchor(address(item, timeline), headline);
        link.addClassName("sl-row-headline");
        link.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        var facts = new Div();
        facts.addClassName("sl-facts");
        if (naming) {
            facts.add(new Span(timeline.title()));
        }
        facts.add(new Ago(item.since(), services.clock().instant()));
        var authors = item.authors().stream().map(services::name).sorted().collect(Collectors.joining(", "));
        facts.add(new Span(Words.say("board.by", authors)));
        add(link, facts);
        if (item.checkAgain()) {
            add(new VerdictMark(VerdictMark.Shape.AGAIN));
        }
        hands(services, item, timeline);
        assign(services, item);
    }

    private static String address(BoardItem item, TimelineRow timeline) {
        return switch (item.stage()) {
            case IN_CHECK, CHECKED, APPROVED -> Places.check(timeline.slug(), item.entry());
            case DRAFT, SENT_BACK, DROPPED -> Places.entry(timeline.slug(), item.entry());
        };
    }

    private void hands(BoardServices services, BoardItem item, TimelineRow timeline) {
        var hands = item.hands();
        if (hands.claimedBy() != null) {
            add(held(Words.say("check.claimed-by", services.name(hands.claimedBy()))));
        }
        if (hands.assignee() != null && hands.due() != null) {
            add(held(Words.say(
                    "work.theirs-by", services.name(hands.assignee()), Moment.of(hands.due(), timeline.zone()))));
        }
    }

    private static Div held(String words) {
        var held = new Div(words);
        held.addClassName("sl-work-hands");
        return held;
    }

    private void assign(BoardServices services, BoardItem item) {
        if (!services.mayAssign()) {
            return;
        }
        if (item.hands().assignee() != null) {
            add(small(
                    "board.unassign",
                    () -> services.handling().unassign(OpId.random(), item.timeline(), item.entry())));
        } else if (item.stage() == Stage.IN_CHECK || item.checkAgain()) {
            add(small("board.assign", () -> new AssignDialog(services, item).open()));
        }
    }

    private static Button small(String words, Runnable deed) {
        var button = new Button(Words.say(words), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
