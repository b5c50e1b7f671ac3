package sourceline.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import sourceline.journal.Act;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Somebody was asked to check an entry by a time. It ends with the next step that anybody takes with the entry. */
@Entity
@Table(name = "review_task")
@AttributeOverride(name = "member.uuid", column = @Column(name = "assignee"))
class CheckTask extends Noted {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "entry_id"))
    private EntryId entry;

    @Column(name = "due_at")
    private Instant due;

    @SuppressWarnings("NullAway.Init")
    protected CheckTask() {}

    CheckTask(Act act, TimelineId timeline, EntryId entry, MemberId assignee, Instant due) {
        super(timeline, assignee, act.at());
        this.entry = entry;
        give(act, assignee, due);
    }

    /**
     * @throws TaskRefused if the time has passed
     */
    final void give(Act act, MemberId to, Instant dueAt) {
        if (!dueAt.isAfter(act.at())) {
            throw TaskRefused.duePast();
        }
        note(act, to);
        due = dueAt;
        act.record(effect("task", "assigned", null, to));
    }

    void takeBack(Act act) {
        act.record(effect("task", "unassigned", member(), null));
    }

    @Override
    final EntryId entry() {
        return entry;
    }

    Instant due() {
        return due;
    }
}
