package sourceline.live;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import sourceline.journal.Touched;
import sourceline.review.Standing;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineState;

/**
 * A timeline and where each of its entries stands in the review, at one revision; immutable. What is the same in a later
 * picture is the same object there, so comparing two pictures by identity tells cheaply what may be different.
 */
public final class LiveTimeline {

    private final TimelineState state;
    private final Map<EntryId, Standing> standings;
    private final List<Touched> recent;
    private final long knownFrom;
    private final Map<Derived, Object> derived = new ConcurrentHashMap<>();
    private final Map<Derived, Object> grown = new ConcurrentHashMap<>();

    /** What had been grown of the pictures before, the last of each kind. */
    private final Map<Derived, Object> grownBefore;

    private record Derived(Class<?> what, Locale language) {}

    /**
     * @param standings of every entry, deleted ones too
     * @param recent what happened last, oldest first
     * @param knownFrom the revision after which {@code recent} has everything
     */
    LiveTimeline(TimelineState state, Map<EntryId, Standing> standings, List<Touched> recent, long knownFrom) {
        this(Map.of(), state, standings, recent, knownFrom);
    }

    /** The picture that follows another. */
    LiveTimeline(
            LiveTimeline before,
            TimelineState state,
            Map<EntryId, Standing> standings,
            List<Touched> recent,
            long knownFrom) {
        this(before.lastGrown(), state, standings, recent, knownFrom);
    }

    private LiveTimeline(
            Map<Derived, Object> grownBefore,
            TimelineState state,
            Map<EntryId, Standing> standings,
            List<Touched> recent,
            long knownFrom) {
        this.grownBefore = grownBefore;
        this.state = state;
        this.standings = Map.copyOf(standings);
        this.recent = List.copyOf(recent);
        this.knownFrom = knownFrom;
    }

    public TimelineState state() {
        return state;
    }

    /** Where every entry stands, deleted ones too. */
    public Map<EntryId, Standing> standings() {
        return standings;
    }

    public long revision() {
        return state.revision();
    }

    /**
     * @throws IllegalArgumentException if the timeline has no such entry
     */
    public Standing standing(EntryId entry) {
        var standing = standings.get(entry);
        if (standing == null) {
            throw new IllegalArgumentException("no entry " + entry + " in timeline " + state.id());
        }
        return standing;
    }

    /** What happened after a revision, oldest first; empty where that is too long ago to be told one by one. */
    public Optional<List<Touched>> since(long revision) {
        return revision < knownFrom
                ? Optional.empty()
                : Optional.of(recent.stream()
                        .filter(touched -> touched.revision() > revision)
                        .toList());
    }

    /**
     * What a screen makes of the picture, made once for all pages that show it in the same language.
     *
     * @param derive must depend on the picture and the language alone, and make something immutable
     */
    public <T> T derived(Class<T> what, Locale language, Function<LiveTimeline, T> derive) {
        return what.cast(derived.computeIfAbsent(new Derived(what, language), missing -> derive.apply(this)));
    }

    /**
     * As {@link #derived}, made out of what was made of a picture before, so that what is the same can be the same object.
     *
     * @param grow is given that, if there is any; what it makes must not hold a picture, or all that ever were would stay
     */
    public <T> T grown(Class<T> what, Locale language, BiFunction<LiveTimeline, Optional<T>, T> grow) {
        var wanted = new Derived(what, language);
        return what.cast(grown.computeIfAbsent(
                wanted,
                missing -> grow.apply(
                        this, Optional.ofNullable(grownBefore.get(wanted)).map(what::cast))));
    }

    private Map<Derived, Object> lastGrown() {
        var last = new HashMap<>(grownBefore);
        last.putAll(grown);
        return Map.copyOf(last);
    }

    List<Touched> recent() {
        return recent;
    }

    long knownFrom() {
        return knownFrom;
    }
}
