package sourceline.studio.many;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourceline.journal.OpId;
import sourceline.review.ManyAtOnce;
import sourceline.review.Move;
import sourceline.review.NotDone;
import sourceline.review.Standing;
import sourceline.studio.parts.VerdictMark;
import sourceline.studio.parts.WordChanges;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** What can be done with many entries at once. */
public class ManySteps {

    /** Each is approved by a command of its own; so many take less than a second or two. */
    private static final int AT_ONCE = 25;

    private final ManyServices services;

    public ManySteps(ManyServices services) {
        this.services = services;
    }

    /** Offers to approve those of the entries that can be. */
    public void approve(Selection selection) {
        var standings = of(selection, services.desk()::standings);
        new ManyDialog(
                        "many.approve",
                        standings.stream()
                                .filter(standing -> standing.may(Move.APPROVE, services.who()))
                                .toList(),
                        Barred.from(standings, Move.APPROVE, services.who()),
                        ManySteps::verdict,
                        AT_ONCE,
                        this::approve)
                .open();
    }

    /** Offers to say of those of the entries that it looks like that only their spelling has changed since they were checked. */
    public void respell(Selection selection) {
        var respelt = Stream.of(selection)
                .flatMap(all -> all.entries().entrySet().stream())
                .flatMap(each -> services.many().respelt(each.getKey(), each.getValue()).stream())
                .collect(Collectors.toMap(each -> each.standing().id(), Function.identity()));
        var others = of(selection, services.desk()::standings).stream()
                .filter(standing -> !respelt.containsKey(standing.id()))
                .toList();
        new ManyDialog(
                        "many.respell",
                        respelt.values().stream()
                                .map(ManyAtOnce.Respelt::standing)
                                .toList(),
                        Barred.from(others, Move.RESPELL, services.who()),
                        standing -> changes(requireNonNull(respelt.get(standing.id()))),
                        Integer.MAX_VALUE,
                        this::respell)
                .open();
    }

    /** In the order in which they were listed. */
    private static List<Standing> of(
            Selection selection, BiFunction<TimelineId, List<EntryId>, Map<EntryId, Standing>> standings) {
        return selection.entries().entrySet().stream()
                .flatMap(each -> {
                    var read = standings.apply(each.getKey(), each.getValue());
                    return each.getValue().stream().flatMap(entry -> Optional.ofNullable(read.get(entry)).stream());
                })
                .toList();
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
