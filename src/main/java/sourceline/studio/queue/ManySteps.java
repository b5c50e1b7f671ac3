package sourceline.studio.queue;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourceline.journal.OpId;
import sourceline.review.ManyAtOnce;
import sourceline.review.NotDone;
import sourceline.review.QueueItem;
import sourceline.review.Standing;
import sourceline.studio.parts.VerdictMark;
import sourceline.studio.parts.WordChanges;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** What can be done with all entries of one kind of work at once. */
class ManySteps {

    private final QueueServices services;

    ManySteps(QueueServices services) {
        this.services = services;
    }

    /** The words of the step; empty where there is none for this kind of work. */
    static Optional<String> words(QueueItem.Work work) {
        return switch (work) {
            case TO_APPROVE -> Optional.of("many.approve");
            case CHECK_AGAIN -> Optional.of("many.respell");
            case SENT_BACK, MENTIONED, TO_CHECK, NEW_EVIDENCE, REWORDED, DID_IT_HAPPEN, DRAFT -> Optional.empty();
        };
    }

    ManyDialog dialog(QueueItem.Work work, List<QueueItem> items) {
        return work == QueueItem.Work.TO_APPROVE ? approve(items) : respell(items);
    }

    private static Map<TimelineId, List<EntryId>> byTimeline(List<QueueItem> items) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        QueueItem::timeline, Collectors.mapping(QueueItem::entry, Collectors.toList())));
    }

    private ManyDialog approve(List<QueueItem> items) {
        var standings = byTimeline(items).entrySet().stream()
                .flatMap(each -> services.desk().standings(each.getKey(), each.getValue()).values().stream())
                .filter(standing -> standing.assessment().isPresent())
                .toList();
        return new ManyDialog("many.approve", standings, ManySteps::verdict, this::approve);
    }

    private static Component verdict(Standing standing) {
        var body = new Span(standing.entry().body());
        body.addClassName("sl-quiet");
        var mark = standing.verdict().map(VerdictMark::of).stream();
        return new Div(Stream.concat(mark, Stream.of(body)).toArray(Component[]::new));
    }

    private List<NotDone> approve(TimelineId timeline, List<Standing> chosen) {
        var shown = chosen.stream()
                .collect(Collectors.toMap(
                        Standing::id,
                        standing -> new ManyAtOnce.Shown(
                                standing.assessment().orElseThrow().id(),
                                standing.checkedFingerprint().orElseThrow())));
        return services.many().approve(OpId.random(), timeline, shown);
    }

    private ManyDialog respell(List<QueueItem> items) {
        var respelt = byTimeline(items).entrySet().stream()
                .flatMap(each -> services.many().respelt(each.getKey(), each.getValue()).stream())
                .collect(Collectors.toMap(each -> each.standing().id(), Function.identity()));
        var standings =
                respelt.values().stream().map(ManyAtOnce.Respelt::standing).toList();
        return new ManyDialog(
                "many.respell",
                standings,
                standing -> changes(requireNonNull(respelt.get(standing.id()))),
                this::respell);
    }

    private static Component changes(ManyAtOnce.Respelt respelt) {
        var now = respelt.standing().entry();
        return new Div(
                new WordChanges(respelt.headline(), now.headline()), new WordChanges(respelt.body(), now.body()));
    }

    private List<NotDone> respell(TimelineId timeline, List<Standing> chosen) {
        var shown = chosen.stream().collect(Collectors.toMap(Standing::id, Standing::fingerprint));
        return NotDone.from(services.many().respell(OpId.random(), timeline, shown));
    }
}
