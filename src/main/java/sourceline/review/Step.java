package sourceline.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.TimelineId;
import sourceline.verification.AssessmentId;
import sourceline.verification.Columns;
import sourceline.verification.Seen;
import sourceline.verification.Typed;

/**
 * A step that somebody took with an entry, and what they saw of it then. Submitted, checked and approved are signatures:
 * they count as long as the entry is what was seen. Never edited, never taken away.
 */
@Entity
@Immutable
@Table(name = "review_step")
public class Step {

    static final int REASON_LENGTH = 1_000;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "entry_id"))
    private EntryId entry;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    @SuppressWarnings("UnusedVariable") // it is found by this
    private TimelineId timeline;

    @Enumerated(EnumType.STRING)
    private Move move;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "member"))
    private MemberId by;

    @Column(name = "made_at")
    private Instant at;

    private long revision;

    @Convert(converter = Columns.OfSeen.class)
    private Seen seen;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "assessment_id"))
    private @Nullable AssessmentId assessment;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "comment_id"))
    private @Nullable CommentId comment;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Step() {}

    private Step(Act act, EntryState entry, Move move, Seen seen) {
        this.id = UUID.randomUUID();
        this.entry = entry.id();
        this.timeline = entry.timeline();
        this.move = move;
        this.by = new MemberId(act.actor().member());
        this.at = act.at();
        this.revision = act.revision();
        this.seen = seen;
    }

    static Step plain(Act act, EntryState entry, Move move, Seen seen) {
        var step = new Step(act, entry, move, seen);
        step.record(act);
        return step;
    }

    static Step naming(Act act, EntryState entry, Move move, Seen seen, AssessmentId assessment) {
        var step = new Step(act, entry, move, seen);
        step.assessment = assessment;
        step.record(act);
        return step;
    }

    static Step sendBack(Act act, EntryState entry, Seen seen, CommentId comment) {
        var step = new Step(act, entry, Move.SEND_BACK, seen);
        step.comment = comment;
        step.record(act);
        return step;
    }

    static Step drop(Act act, EntryState entry, Seen seen, String reason) {
        var step = new Step(act, entry, Move.DROP, seen);
        step.reason = Typed.required("reason", REASON_LENGTH, reason);
        act.because(step.reason);
        step.record(act);
        return step;
    }

    private void record(Act act) {
        act.record(Effect.of("step", id, move.past(), null, seen.fingerprint().hash())
                .about(entry.uuid()));
    }

    public EntryId entry() {
        return entry;
    }

    public Move move() {
        return move;
    }

    public MemberId by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    long revision() {
        return revision;
    }

    public Seen seen() {
        return seen;
    }

    /** What a check gave, or an approval rests on. */
    public Optional<AssessmentId> assessment() {
        return Optional.ofNullable(assessment);
    }

    /** What was said when the entry was sent back. */
    public Optional<CommentId> comment() {
        return Optional.ofNullable(comment);
    }

    /** Why the entry was dropped. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
