package sourceline.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourceline.journal.Touched;
import sourceline.review.Standing;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineState;

/**
 * A timeline and where each of its entries stands in the review, at one revision; immutable. What is the same in a later
 * picture is the same object there, so comparing two pictures by identity tells cheaply what may be different.
 *
 * @param standings of every entry, deleted ones too
 * @param recent what happened last, oldest first; it reaches back for as long as pages can be expected to be behind
 * @param knownFrom the revision after which {@code recent} has everything
 */
public record LiveTimeline(
        TimelineState state, Map<EntryId, Standing> standings, List<Touched> recent, long knownFrom) {

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
}
