package sourceline.studio.queue;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import sourceline.review.QueueItem;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.PageRefresh;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.timeline.TimelineRow;

/** What waits for me, the most urgent kind of work first and in each kind what is due, then the oldest. */
@Route(Places.QUEUE)
@PermitAll
@StyleSheet("context://assets/queue.css")
class QueueView extends Div implements HasDynamicTitle {

    private final QueueServices services;
    private final Map<QueueItem.Work, Integer> lengths = new EnumMap<>(QueueItem.Work.class);
    private final Div groups = new Div();
    private final Span count = new Span();
    private List<Runnable> subscriptions = List.of();

    QueueView(QueueServices services) {
        this.services = services;
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
        var waiting = services.desk().queue();
        var timelines = services.book().list().stream().collect(Collectors.toMap(TimelineRow::id, Function.identity()));
        count.setText(Words.say("queue.count", waiting.size()));
        groups.removeAll();
        if (waiting.isEmpty()) {
            groups.add(new EmptyState(
                    Words.say("queue.empty"), Words.say("queue.empty.next"), new Anchor("", Words.say("queue.home"))));
            return;
        }
        byWork(waiting)
                .forEach((work, items) -> groups.add(new WorkGroup(
                        services,
                        work,
                        items,
                        item -> requireNonNull(timelines.get(item.timeline())),
                        lengths.getOrDefault(work, WorkGroup.SHOWN),
                        length -> {
                            lengths.put(work, length);
                            show();
                        })));
    }

    private static Map<QueueItem.Work, List<QueueItem>> byWork(List<QueueItem> waiting) {
        return waiting.stream()
                .collect(Collectors.groupingBy(
                        QueueItem::work, () -> new EnumMap<>(QueueItem.Work.class), Collectors.toList()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var refresh = new PageRefresh(event.getUI(), this::show);
        subscriptions = services.book().list().stream()
                .map(timeline -> services.live().subscribe(timeline.id(), refresh))
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
