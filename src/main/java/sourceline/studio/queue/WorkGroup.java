package sourceline.studio.queue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sourceline.journal.OpId;
import sourceline.review.QueueItem;
import sourceline.studio.many.ManySteps;
import sourceline.studio.many.Selection;
import sourceline.studio.parts.LongList;
import sourceline.studio.parts.Words;
import sourceline.studio.parts.WorkRow;
import sourceline.timeline.TimelineRow;

/** What waits of one kind of work: as rows, with what can be done with all of it at once. */
class WorkGroup extends Section {

    private static final int SHOWN = 200;

    private final QueueServices services;
    private final Span number = new Span();
    private final LongList<QueueItem> rows = new LongList<>(SHOWN, "queue.more", "sl-rows", "sl-rows-card");
    private List<QueueItem> items = List.of();

    WorkGroup(QueueServices services, QueueItem.Work work) {
        this.services = services;
        addClassName("sl-section");
        number.addClassName("sl-count");
        var heading = new H2(new Span(WorkRow.of(work)), number);
        heading.addClassName("queue-heading");
        many(work).ifPresent(words -> heading.add(many(words, work)));
        add(heading, rows);
    }

    void show(List<QueueItem> items, Function<QueueItem, TimelineRow> timelines) {
        this.items = items;
        number.setText(Integer.toString(items.size()));
        rows.show(items, item -> row(item, timelines.apply(item)));
    }

    /** What can be done with all of one kind of work at once; nothing for most. */
    private static Optional<String> many(QueueItem.Work work) {
        return switch (work) {
            case TO_APPROVE -> Optional.of("many.approve");
            case CHECK_AGAIN -> Optional.of("many.respell");
            case SENT_BACK, MENTIONED, TO_CHECK, NEW_EVIDENCE, REWORDED, DID_IT_HAPPEN, DRAFT -> Optional.empty();
        };
    }

    private Button many(String words, QueueItem.Work work) {
        var steps = new ManySteps(services.many());
        var button = new Button(Words.say(words), click -> {
            var all = Selection.of(items, QueueItem::timeline, QueueItem::entry);
            if (work == QueueItem.Work.TO_APPROVE) {
                steps.approve(all);
            } else {
                steps.respell(all);
            }
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private WorkRow row(QueueItem item, TimelineRow timeline) {
        var row = new WorkRow(item, timeline, services.clock().instant())
                .saying(services::name)
                .inHands(services.signedIn().id(), services::name);
        switch (item.work()) {
            case MENTIONED ->
                item.comment()
                        .ifPresent(comment -> row.offer(small(
                                "queue.seen",
                                () -> services.discussion().noted(OpId.random(), item.timeline(), comment))));
            case DID_IT_HAPPEN -> row.offer(small("queue.happened", () -> new HappenedDialog(services, item).open()));
            case CHECK_AGAIN, TO_APPROVE, TO_CHECK, NEW_EVIDENCE, REWORDED -> claim(item, row);
            case SENT_BACK, DRAFT -> {}
        }
        return row;
    }

    private void claim(QueueItem item, WorkRow row) {
        var holder = item.hands().claimedBy();
        if (holder == null) {
            row.offer(small(
                    "check.claim", () -> services.handling().claim(OpId.random(), item.timeline(), item.entry())));
        } else if (holder.equals(services.signedIn().id())) {
            row.offer(small(
                    "check.release", () -> services.handling().release(OpId.random(), item.timeline(), item.entry())));
        }
    }

    private static Button small(String words, Runnable deed) {
        var button = new Button(Words.say(words), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
