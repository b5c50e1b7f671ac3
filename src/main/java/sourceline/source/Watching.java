package sourceline.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.SignedIn;

/** Looking whether sources have changed where they were found: now, or again and again. */
@Service
public class Watching {

    /** In hours. */
    public static final int SHORTEST = 1;

    /** In hours; four weeks. */
    public static final int LONGEST = 672;

    private final Journal journal;
    private final SourceStore store;
    private final Readership readership;
    private final Rechecking rechecking;
    private final SignedIn signedIn;

    Watching(Journal journal, SourceStore store, Readership readership, Rechecking rechecking, SignedIn signedIn) {
        this.journal = journal;
        this.store = store;
        this.readership = readership;
        this.rechecking = rechecking;
        this.signedIn = signedIn;
    }

    /**
     * Fetches a source from its address and captures it anew if it has changed. What is no longer reachable, or hidden
     * behind payment or consent, leaves everything as it was. It may take as long as {@link SafeWeb} is patient.
     *
     * @return with the name of the {@link CheckOutcome}
     * @throws WatchRefused if it has no address
     * @throws SourceUnknown if there is no such source, or the member may not know of it
     */
    @AsWriter
    public Receipt check(OpId opId, SourceId id) {
        readership.facts(id);
        return rechecking.check(opId, id, signedIn.actor());
    }

    /**
     * Has a source looked at every so many hours; null ends it.
     *
     * @throws WatchRefused if it has no address, or the interval is none that can be had
     * @throws SourceUnknown if there is no such source, or the member may not know of it
     */
    @AsWriter
    public Receipt watch(OpId opId, SourceId id, @Nullable Integer hours) {
        if (hours != null && (hours < SHORTEST || hours > LONGEST)) {
            throw WatchRefused.interval(SHORTEST, LONGEST);
        }
        var command = Command.of(Subject.source(id.uuid()), signedIn.actor(), opId, "source.watch")
                .with("hours", hours);
        return journal.perform(command, act -> {
            if (hours != null && readership.require(id).facts().address() == null) {
                throw WatchRefused.noAddress();
            }
            var watch = store.watch(id);
            watch.every(hours, act);
            rechecking.scheduleNext(id, watch.turn(), act.at());
            return "";
        });
    }

    /** How a source is watched, if the member may know of it. */
    @AsMember
    @Transactional(readOnly = true)
    public Optional<WatchView> of(SourceId id) {
        return readership
                .find(id)
                .map(source -> store.findWatch(id).map(Watch::view).orElse(WatchView.NEVER));
    }

    /**
     * A source that can be looked at where it was found.
     *
     * @param address where that is
     */
    public record Watched(SourceId source, String title, String address, WatchView watch) {}

    /**
     * Every source with an address that the member may know of, in the order of their titles; those for which it has
     * ended by itself come first.
     */
    @AsMember
    @Transactional(readOnly = true)
    public List<Watched> all() {
        var watches = store.watches();
        return store.sources().stream()
                .filter(readership.includes())
                .flatMap(source -> Optional.ofNullable(source.facts().address())
                        .map(address -> new Watched(
                                source.id(),
                                source.facts().title(),
                                address,
                                Optional.ofNullable(watches.get(source.id()))
                                        .map(Watch::view)
                                        .orElse(WatchView.NEVER)))
                        .stream())
                .sorted(Comparator.comparing(
                                (Watched watched) -> !watched.watch().stopped())
                        .thenComparing(Watched::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
