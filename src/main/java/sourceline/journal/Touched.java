package sourceline.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one change was about, without its values.
 *
 * @param what the kind of thing: {@code entry}, {@code citation} …
 * @param target its id
 * @param about the entry that it concerns, where there is one
 * @param field which field of it, or a past-tense word for the whole
 */
public record Touched(
        long revision,
        String command,
        Actor actor,
        Instant at,
        String what,
        UUID target,
        @Nullable UUID about,
        String field) {

    /** As the journal keeps it. */
    public Touched(
            long revision,
            String command,
            UUID actor,
            Instant at,
            String what,
            UUID target,
            @Nullable UUID about,
            String field) {
        this(revision, command, new Actor(actor), at, what, target, about, field);
    }
}
