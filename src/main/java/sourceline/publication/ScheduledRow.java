package sourceline.publication;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** A publication that an editor signed for a later time. It happens as signed, or not at all. */
@Entity
@Table(name = "scheduled_publication")
class ScheduledRow {

    enum Outcome {
        OPEN,
        DONE,
        CALLED_OFF,
        FAILED
    }

    private static final Duration FARTHEST = Duration.ofDays(366);

    @Id
    private UUID id;

    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    @SuppressWarnings("UnusedVariable") // it is found by this
    private TimelineId timeline;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "shown_revision")
    private long shown;

    private String entries;
    private boolean embargo;
    private @Nullable String heights;

    @AttributeOverride(name = "uuid", column = @Column(name = "planned_by"))
    private MemberId plannedBy;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.OPEN;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected ScheduledRow() {}

    private ScheduledRow(
            Act act,
            TimelineId timeline,
            long shown,
            Set<EntryId> entries,
            Instant at,
            boolean embargo,
            @Nullable Heights heights) {
        this.id = UUID.randomUUID();
        this.timeline = timeline;
        this.dueAt = at;
        this.shown = shown;
        this.entries = entries.stream().map(EntryId::toString).sorted().collect(Collectors.joining(","));
        this.embargo = embargo;
        this.heights = heights == null ? null : heights.text();
        this.plannedBy = new MemberId(act.actor().member());
    }

    /**
     * @param heights of the embed in the preview; null where nobody measured it
     * @throws NotLater if the time has come already, or is more than a year away
     */
    static ScheduledRow plan(
            Act act,
            TimelineId timeline,
            long shown,
            Set<EntryId> entries,
            Instant at,
            boolean embargo,
            @Nullable Heights heights) {
        requireLater(act, at);
        var planned = new ScheduledRow(act, timeline, shown, entries, at, embargo, heights);
        act.record(Effect.of("scheduled", planned.id, "planned", null, at.toString()));
        return planned;
    }

    private static void requireLater(Act act, Instant at) {
        if (!at.isAfter(act.at()) || at.isAfter(act.at().plus(FARTHEST))) {
            throw new NotLater(at);
        }
    }

    /**
     * Puts it off, or forward; what goes out stays what was signed.
     *
     * @throws NotLater if the time has come already, or is more than a year away
     */
    void move(Act act, Instant at) {
        requireLater(act, at);
        if (!at.equals(dueAt)) {
            act.record(Effect.of("scheduled", id, "planned", dueAt.toString(), at.toString()));
            dueAt = at;
        }
    }

    void callOff(Act act) {
        end(act, Outcome.CALLED_OFF, null);
    }

    void done(Act act) {
        end(act, Outcome.DONE, null);
    }

    /**
     * @param code of what stood in the way
     */
    void failed(Act act, String code) {
        end(act, Outcome.FAILED, code);
    }

    private void end(Act act, Outcome how, @Nullable String why) {
        outcome = how;
        reason = why;
        act.record(Effect.of("scheduled", id, how.name().toLowerCase(Locale.ROOT), null, why));
    }

    UUID id() {
        return id;
    }

    boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    /** Whether it is still to happen, and at this time. */
    boolean isPlannedFor(Instant at) {
        return isOpen() && dueAt.equals(at);
    }

    Optional<Heights> heights() {
        return Optional.ofNullable(heights).map(Heights::of);
    }

    long shown() {
        return shown;
    }

    PlannedPublication planned() {
        return new PlannedPublication(
                dueAt,
                entries.isEmpty()
                        ? Set.of()
                        : Arrays.stream(entries.split(",")).map(EntryId::of).collect(Collectors.toSet()),
                embargo,
                plannedBy,
                reason);
    }
}
