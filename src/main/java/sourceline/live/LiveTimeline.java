package sourceline.live;

import java.util.Map;
import sourceline.review.Standing;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineState;

/**
 * A timeline and where each of its entries stands in the review, at one revision; immutable.
 *
 * @param standings of every entry, deleted ones too
 */
public record LiveTimeline(TimelineState state, Map<EntryId, Standing> standings) {

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
}
