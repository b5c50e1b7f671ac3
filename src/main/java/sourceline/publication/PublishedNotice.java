package sourceline.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dated public word about an entry, as readers get it.
 *
 * @param words what the newsroom says of it: what is right, what is new, why it is held or gone
 * @param wrong the words that were wrong; only with a correction
 * @param from when the wrong words first stood; only with a correction
 * @param until when they stood last; only with a correction
 * @param lifted when a hold ended; null while it lasts and for everything else
 * @param liftedWords what the newsroom says of the end of a hold
 * @param snapshot the number of the snapshot that came with it; null where none did
 */
public record PublishedNotice(
        UUID id,
        UUID entry,
        Kind kind,
        Instant at,
        String words,
        @Nullable String wrong,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Instant lifted,
        @Nullable String liftedWords,
        @Nullable Integer snapshot) {

    public enum Kind {
        UPDATE,
        CLARIFICATION,
        CORRECTION,
        HOLD,
        RETRACTION,
        REMOVAL
    }

    /** Whether the entry is withheld, from every snapshot, because of this notice. */
    public boolean withholds() {
        return switch (kind) {
            case UPDATE, CLARIFICATION, CORRECTION -> false;
            case HOLD -> lifted == null;
            case RETRACTION, REMOVAL -> true;
        };
    }

    /** What is newest about it: its own time, or the end of the hold. */
    public Instant latest() {
        return lifted == null ? at : lifted;
    }
}
