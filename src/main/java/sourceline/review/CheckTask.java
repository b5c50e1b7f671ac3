package sourceline.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Somebody is to check an entry by a time. It ends with the next step that anybody takes with the entry. */
@Entity
@Table(name = "review_task")
class CheckTask {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "entry_id"))
    private EntryId entry;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    private TimelineId timeline;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "assignee"))
    private MemberId assignee;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "assigned_by"))
    private MemberId by;

    @Column(name = "made_at")
    private Instant at;

    @Column(name = "due_at")
    private Instant due;

    @SuppressWarnings("NullAway.Init")
    protected CheckTask() {}

    CheckTask(Act act, TimelineId timeline, EntryId entry, MemberId assignee, Instant due) {
        this.entry = entry;
        this.timeline = timeline;
        give(act, assignee, due);
    }

    /**
     * @throws TaskRefused if the time has passed
     */
    final void give(Act act, MemberId to, Instant by) {
        if (!by.isAfter(act.at())) {
            throw TaskRefused.duePast();
        }
        this.assignee = to;
        this.by = new MemberId(act.actor().member());
        this.at = act.at();
        this.due = by;
        act.record(effect("assigned", null, to.toString()));
    }

    void takeBack(Act act) {
        act.record(effect("unassigned", assignee.toString(), null));
    }

    private Effect effect(String field, @Nullable String before, @Nullable String after) {
        return Effect.of("task", entry.uuid(), field, before, after).about(entry.uuid());
    }

    EntryId entry() {
        return entry;
    }

    MemberId assignee() {
        return assignee;
    }

    Instant due() {
        return due;
    }
}
