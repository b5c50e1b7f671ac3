package sourceline.studio.queue;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
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
import sourceline.studio.parts.Places;
import sourceline.studio.parts.TimelineChoice;
import sourceline.studio.parts.WhileShown;
import sourceline.studio.parts.Words;
import sourceline.timeline.TimelineRow;

/** What waits for me, the most urgent kind of work first and in each kind what is due, then the oldest. */
@Route(Places.QUEUE)
@PermitAll
@StyleSheet("context://assets/queue.css")
class QueueView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final QueueServices services;
    private final TimelineChoice choice = new TimelineChoice(Places.QUEUE);
    private final Map<QueueItem.Work, WorkGroup> known = new EnumMap<>(QueueItem.Work.class);
    private final Div groups = new Div();
    private final Span count = new Span();

    QueueView(QueueServices services) {
        this.services = services;
        addClassName("sl-page");
        groups.addClassName("sl-groups");
        count.addClassName("sl-count");
        count.getElement().setAttribute("role", "status");
        var title = new Div(new H1(Words.say("queue.title")), count, choice);
        title.addClassName("sl-title");
        add(title, groups);
        WhileShown.follow(this, this::show, services.news());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice.read(event.getLocation());
        show();
    }

    private void show() {
        var rows = services.book().list();
        var chosen = choice.offer(rows);
        choice.setVisible(rows.size() > 1);
        var waiting = services.desk().queue().stream()
                .filter(item ->
                        chosen.filter(row -> !row.id().equals(item.timeline())).isEmpty())
                .toList();
        count.setText(Words.say("queue.count", waiting.size()));
        groups.removeAll();
        if (waiting.isEmpty()) {
            groups.add(new EmptyState(
                    Words.say("queue.empty"), Words.say("queue.empty.next"), new Anchor("", Words.say("queue.home"))));
        }
        var timelines = rows.stream().collect(Collectors.toMap(TimelineRow::id, Function.identity()));
        byWork(waiting).forEach((work, items) -> {
            var group = known.computeIfAbsent(work, kind -> new WorkGroup(services, kind));
            group.show(items, item -> requireNonNull(timelines.get(item.timeline())));
            groups.add(group);
        });
    }

    private static Map<QueueItem.Work, List<QueueItem>> byWork(List<QueueItem> waiting) {
        return waiting.stream()
                .collect(Collectors.groupingBy(
                        QueueItem::work, () -> new EnumMap<>(QueueItem.Work.class), Collectors.toList()));
    }

    @Override
    public String getPageTitle() {
        return Words.say("queue.title");
    }
}
