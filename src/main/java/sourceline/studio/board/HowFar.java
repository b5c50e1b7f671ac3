package sourceline.studio.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sourceline.review.BoardItem;
import sourceline.review.Remaining;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRow;

/** For each timeline how many entries could be published, and what keeps the others from it: each leads to just these. */
class HowFar extends Section {

    private final Optional<Remaining> chosen;

    /**
     * @param chosen what the board is narrowed to
     */
    HowFar(List<TimelineRow> timelines, List<BoardItem> items, Optional<Remaining> chosen) {
        this.chosen = chosen;
        addClassName("sl-section");
        Map<TimelineId, List<BoardItem>> byTimeline =
                items.stream().collect(Collectors.groupingBy(BoardItem::timeline));
        var list = new UnorderedList();
        list.addClassNames("sl-rows", "sl-rows-card");
        timelines.stream()
                .filter(row -> byTimeline.containsKey(row.id()))
                .forEach(row -> list.add(row(row, byTimeline.getOrDefault(row.id(), List.of()))));
        add(new H2(Words.say("board.far")), list);
    }

    private ListItem row(TimelineRow timeline, List<BoardItem> items) {
        var ready = items.stream().filter(item -> item.remaining().isEmpty()).count();
        var wanted = items.stream()
                .filter(item -> !item.remaining().contains(Remaining.DROPPED))
                .count();
        var title = new Anchor(Places.publish(timeline.slug()), timeline.title());
        title.addClassName("sl-row-headline");
        title.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        var bar = new Div(new Span());
        bar.addClassName("board-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", wanted == 0 ? "0%" : Math.round(100.0 * ready / wanted) + "%");
        var facts = new Div(new Span(Words.say("board.publishable", ready, wanted)));
        facts.addClassNames("sl-facts", "board-why");
        count(items).forEach((why, count) -> facts.add(why(timeline, why, count)));
        var row = new ListItem(title, bar, facts);
        row.addClassName("board-far");
        return row;
    }

    private Anchor why(TimelineRow timeline, Remaining why, long count) {
        var link = new Anchor(Places.board(timeline.slug(), why), Words.say("board.why." + why.key(), count));
        link.getElement().setAttribute("router-link", true);
        if (chosen.filter(why::equals).isPresent()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** An entry that lacks several things is counted under each. */
    private static Map<Remaining, Long> count(List<BoardItem> items) {
        return items.stream()
                .flatMap(item -> item.remaining().stream())
                .collect(
                        Collectors.groupingBy(why -> why, () -> new EnumMap<>(Remaining.class), Collectors.counting()));
    }
}
