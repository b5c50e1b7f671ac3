package sourceline.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.timeline.EntryId;

/**
 * What publishing now would mean for one entry.
 *
 * @param headline as it stands on the desk
 * @param changed the fields that differ from what readers see, named as in {@link PublishedEntry}; empty unless changed
 * @param need what readers are owed if it goes out so
 * @param hindrances what stands in its way; empty where it may go out
 * @param withheld by what kind of notice readers are kept from it now; null where they are not
 * @param before as it went out last; null where it is not in the newest snapshot
 * @param since when it went out so; null where it did not
 */
public record EntryPlan(
        EntryId entry,
        String headline,
        Change change,
        List<String> changed,
        NoticeNeed need,
        List<Hindrance> hindrances,
        PublishedNotice.@Nullable Kind withheld,
        @Nullable PublishedEntry before,
        @Nullable Instant since) {

    public enum Change {
        /** Never published. */
        NEW,
        /** Not as it went out last. */
        CHANGED,
        /** As readers see it. */
        UNCHANGED
    }

    public EntryPlan {
        changed = List.copyOf(changed);
        hindrances = List.copyOf(hindrances);
    }

    public boolean mayGoOut() {
        return hindrances.isEmpty();
    }

    /** Whether there is something to publish, and nothing in its way. */
    public boolean isReady() {
        return mayGoOut() && change != Change.UNCHANGED;
    }
}
