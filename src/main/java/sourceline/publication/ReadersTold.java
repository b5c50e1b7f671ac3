package sourceline.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/**
 * Readers were told something new of a timeline; published inside the command's transaction.
 *
 * @param entry the one that it is about; null where it is the whole timeline
 * @param snapshot the number of the snapshot that went out with it; null where none did
 */
public record ReadersTold(
        TimelineId timeline,
        What what,
        @Nullable EntryId entry,
        @Nullable Integer snapshot,
        Instant at) {

    public enum What {
        PUBLICATION,
        UPDATE,
        CLARIFICATION,
        CORRECTION,
        HOLD,
        LIFT,
        RETRACTION,
        REMOVAL
    }
}
