package sourceline.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change as it is read back.
 *
 * @param ordinal counts the changes of one revision from 0
 * @param erased whether its values and reason were taken out for legal reasons
 */
public record JournalEntry(
        UUID id,
        long revision,
        int ordinal,
        UUID operation,
        String command,
        Actor actor,
        Instant at,
        String what,
        UUID target,
        @Nullable UUID about,
        String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String detail,
        @Nullable String reason,
        boolean erased) {}
