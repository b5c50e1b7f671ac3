package sourceline.studio.queue;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import sourceline.live.LiveTimelines;
import sourceline.review.Desk;
import sourceline.review.QueueItem;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.PageRefresh;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.studio.parts.WorkRow;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRow;

/** What waits for me, the most urgent kind of work first and in each kind the oldest. */
@Route(Places.QUEUE)
@PermitAll
class QueueView extends Div implements HasDynamicTitle {

    private final Desk desk;
    private final TimelineBook book;
    private final LiveTimelines live;
    private final Clock clock;
    private final Div groups = new Div();
    private final Span count = new Span();
    private List<Runnable> subscriptions = List.of();

    QueueView(Desk desk, TimelineBook book, LiveTimelines live, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.live = live;
        this.clock = clock;
        addClassName("sl-page");
        groups.addClassName("sl-groups");
        count.addClassName("sl-count");
        count.getElement().setAttribute("role", "status");
        var title = new Div(new H1(Words.say("queue.title")), count);
        title.addClassName("sl-title");
        add(title, groups);
        show();
    }

    private void show() {
        var waiting = desk.queue();
        var timelines = book.list().stream().collect(Collectors.toMap(TimelineRow::id, Function.identity()));
        count.setText(Words.say("queue.count", waiting.size()));
        groups.removeAll();
        if (waiting.isEmpty()) {
            groups.add(new EmptyState(
                    Words.say("queue.empty"), Words.say("queue.empty.next"), new Anchor("", Words.say("queue.home"))));
            return;
        }
        byWork(waiting).forEach((work, items) -> groups.add(group(work, items, timelines)));
    }

    private static Map<QueueItem.Work, List<QueueItem>> byWork(List<QueueItem> waiting) {
        return waiting.stream()
                .collect(Collectors.groupingBy(
                        QueueItem::work, () -> new EnumMap<>(QueueItem.Work.class), Collectors.toList()));
    }

    private Section group(QueueItem.Work work, List<QueueItem> items, Map<TimelineId, TimelineRow> timelines) {
        var rows = new UnorderedList();
        rows.addClassNames("sl-rows", "sl-rows-card");
        items.forEach(
                item -> rows.add(new WorkRow(item, requireNonNull(timelines.get(item.timeline())), clock.instant())));
        var number = new Span(Integer.toString(items.size()));
        number.addClassName("sl-count");
        var heading = new H2(new Span(WorkRow.of(work)), number);
        var group = new Section(heading, rows);
        group.addClassName("sl-section");
        return group;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var refresh = new PageRefresh(event.getUI(), this::show);
        subscriptions = book.list().stream()
                .map(timeline -> live.subscribe(timeline.id(), refresh))
                .toList();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        subscriptions.forEach(Runnable::run);
        subscriptions = List.of();
    }

    @Override
    public String getPageTitle() {
        return Words.say("queue.title");
    }
}
