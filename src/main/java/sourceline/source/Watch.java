package sourceline.source;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Effect;

/** How often somebody looks whether a source has changed where it was found, and what came of it the last time. */
@Entity
@Table(name = "source_watch")
class Watch {

    /** So many in a row, and it stops. */
    static final int FAILURES = 5;

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "source_id"))
    private SourceId source;

    private @Nullable Integer hours;
    private boolean stopped;
    private int failures;

    /** Which setting the scheduled looks belong to; one of an earlier setting is not carried out. */
    private int turn;

    @Enumerated(EnumType.STRING)
    private @Nullable CheckOutcome outcome;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    @SuppressWarnings("NullAway.Init")
    protected Watch() {}

    Watch(SourceId source) {
        this.source = source;
    }

    /** Looks every so many hours from now on, or not any more. */
    void every(@Nullable Integer wanted, Act act) {
        record(act, "interval", text(stopped ? null : hours), text(wanted));
        hours = wanted;
        stopped = false;
        failures = 0;
        turn++;
    }

    /** Notes what came of a look; the one after too many failures is the last. */
    void saw(CheckOutcome seen, Act act) {
        if (seen != outcome) {
            record(act, "check", text(outcome), seen.name());
        }
        outcome = seen;
        checkedAt = act.at();
        failures = seen.isSeen() ? 0 : failures + 1;
        if (isOn() && failures >= FAILURES) {
            record(act, "stopped", null, Integer.toString(failures));
            stopped = true;
        }
    }

    private void record(Act act, String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            act.record(Effect.of("watch", source.uuid(), field, before, after));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    SourceId source() {
        return source;
    }

    boolean isOn() {
        return hours != null && !stopped;
    }

    boolean isOn(int turn) {
        return isOn() && this.turn == turn;
    }

    int turn() {
        return turn;
    }

    Instant next(Instant now) {
        return now.plus(Duration.ofHours(hours == null ? 0 : hours));
    }

    WatchView view() {
        return new WatchView(hours, stopped, failures, outcome, checkedAt);
    }
}
