package sourceline.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.TimelineId;

/** Says which entry tells what became of a planned one. */
@Entity
@Table(name = "review_follow_up")
class FollowUp {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "entry_id"))
    private EntryId entry;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    private TimelineId timeline;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "told_by"))
    private EntryId toldBy;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "member"))
    private MemberId member;

    @Column(name = "made_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    FollowUp(Act act, EntryState planned, EntryState telling) {
        this.entry = planned.id();
        this.timeline = planned.timeline();
        name(act, planned, telling);
    }

    /**
     * @throws FollowUpRefused if the one is not planned, or the other has no source of its own
     */
    final void name(Act act, EntryState planned, EntryState telling) {
        FollowUpRefused.unlessTold(planned, telling);
        this.toldBy = telling.id();
        this.member = new MemberId(act.actor().member());
        this.at = act.at();
        act.record(Effect.of("entry", entry.uuid(), "followed-up", null, toldBy.toString())
                .about(entry.uuid()));
    }

    EntryId entry() {
        return entry;
    }

    EntryId toldBy() {
        return toldBy;
    }
}
