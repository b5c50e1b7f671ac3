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
import java.util.stream.Collectors;
import sourceline.review.BoardItem;
import sourceline.review.Obstacle;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRow;

/** For each timeline how many entries could be published, and what keeps the others from it. */
class HowFar extends Section {

    HowFar(List<TimelineRow> timelines, List<BoardItem> items) {
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

    private static ListItem row(TimelineRow timeline, List<BoardItem> items) {
        var ready = items.stream().filter(item -> item.inTheWay().isEmpty()).count();
        var title = new Anchor(Places.publish(timeline.slug()), timeline.title());
        title.addClassName("sl-row-headline");
        title.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        var bar = new Div(new Span());
        bar.addClassName("board-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", Math.round(100.0 * ready / items.size()) + "%");
        var facts = new Div(new Span(Words.say("board.publishable", ready, items.size())));
        facts.addClassName("sl-facts");
        why(items)
                .forEach((obstacle, count) ->
                        facts.add(new Span(Words.say("board.why", Words.say("board.why." + obstacle.key()), count))));
        var row = new ListItem(title, bar, facts);
        row.addClassName("board-far");
        return row;
    }

    /** Each entry is counted under the first thing that stands in its way. */
    private static Map<Obstacle, Long> why(List<BoardItem> items) {
        return items.stream()
                .flatMap(item -> item.inTheWay().stream().limit(1))
                .collect(Collectors.groupingBy(
                        obstacle -> obstacle, () -> new EnumMap<>(Obstacle.class), Collectors.counting()));
    }
}
