package sourceline.api;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;

/**
 * A token as an administrator sees it.
 *
 * @param hint its last characters
 * @param expiresAt null where it does not end by itself
 * @param lastUsedAt to the minute; null where nobody has used it yet
 * @param expired whether it has ended
 */
public record ApiTokenView(
        TokenId id,
        String name,
        Set<Scope> scopes,
        String hint,
        MemberId madeBy,
        Instant madeAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        boolean expired) {}
