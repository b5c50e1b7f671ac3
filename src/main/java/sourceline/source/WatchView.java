package sourceline.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a source is watched.
 *
 * @param hours between two looks; null where it is not watched
 * @param stopped whether it ended by itself, after too many failures
 * @param failures in a row
 * @param outcome of the last look; null where nobody has looked yet
 * @param checkedAt when that was
 */
public record WatchView(
        @Nullable Integer hours,
        boolean stopped,
        int failures,
        @Nullable CheckOutcome outcome,
        @Nullable Instant checkedAt) {

    /** Of a source that nobody has watched or looked at. */
    static final WatchView NEVER = new WatchView(null, false, 0, null, null);

    /** Whether it is looked at again by itself. */
    public boolean isOn() {
        return hours != null && !stopped;
    }
}
