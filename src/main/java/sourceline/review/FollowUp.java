package sourceline.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import sourceline.journal.Act;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;

/** Says which entry tells what became of a planned one. */
@Entity
@Table(name = "review_follow_up")
class FollowUp extends Noted {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "entry_id"))
    private EntryId entry;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "told_by"))
    private EntryId toldBy;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    FollowUp(Act act, EntryState planned, EntryState telling) {
        super(planned.timeline(), actor(act), act.at());
        this.entry = planned.id();
        name(act, planned, telling);
    }

    /**
     * @throws FollowUpRefused if the one is not planned, or the other has no source of its own
     */
    final void name(Act act, EntryState planned, EntryState telling) {
        FollowUpRefused.unlessTold(planned, telling);
        note(act, actor(act));
        toldBy = telling.id();
        act.record(effect("entry", "followed-up", null, toldBy));
    }

    @Override
    final EntryId entry() {
        return entry;
    }

    EntryId toldBy() {
        return toldBy;
    }
}
