package sourceline.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Something that was noted about an entry beside its words and its signatures: on which timeline, by or for whom, and when. */
@MappedSuperclass
abstract class Noted {

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    private TimelineId timeline;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "member"))
    private MemberId member;

    @Column(name = "made_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Noted() {}

    Noted(TimelineId timeline, MemberId member, Instant at) {
        this.timeline = timeline;
        this.member = member;
        this.at = at;
    }

    /** Whose it is now, and since when. */
    final void note(Act act, MemberId whose) {
        member = whose;
        at = act.at();
    }

    abstract EntryId entry();

    final TimelineId timeline() {
        return timeline;
    }

    final MemberId member() {
        return member;
    }

    final Instant at() {
        return at;
    }

    /** What the journal says of it. */
    final Effect effect(String what, String field, @Nullable Object before, @Nullable Object after) {
        return Effect.of(what, entry().uuid(), field, text(before), text(after)).about(entry().uuid());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Whoever gives the command. */
    static MemberId actor(Act act) {
        return new MemberId(act.actor().member());
    }
}
