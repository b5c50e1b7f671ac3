package sourceline.publication;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;

/**
 * A publication that is to happen by itself.
 *
 * @param entries those that go out with it, as they stood when it was planned
 * @param embargo whether none of them may go out before
 * @param failed why it did not happen, as a {@code Refused}'s code; null where it is still to come
 */
public record PlannedPublication(
        Instant at,
        Set<EntryId> entries,
        boolean embargo,
        MemberId plannedBy,
        @Nullable String failed) {

    public PlannedPublication {
        entries = Set.copyOf(entries);
    }
}
