package sourceline.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Somebody is at an entry just now. It keeps colleagues from doing the same, bars nobody, and ends by itself. */
@Entity
@Table(name = "review_claim")
class Claim {

    static final Duration LASTS = Duration.ofMinutes(30);

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "entry_id"))
    private EntryId entry;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    private TimelineId timeline;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "member"))
    private MemberId member;

    @Column(name = "made_at")
    private Instant at;

    @Column(name = "ends_at")
    private Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    Claim(Act act, TimelineId timeline, EntryId entry) {
        this.entry = entry;
        this.timeline = timeline;
        take(act);
    }

    private void take(Act act) {
        member = new MemberId(act.actor().member());
        at = act.at();
        endsAt = act.at().plus(LASTS);
        act.record(effect("claimed", null, member.toString()));
    }

    /**
     * @throws ClaimRefused if somebody else's has not ended yet
     */
    void takeOver(Act act) {
        var who = new MemberId(act.actor().member());
        if (holds(act.at()) && !member.equals(who)) {
            throw ClaimRefused.heldBy(member);
        }
        take(act);
    }

    /**
     * @throws ClaimRefused if it is somebody else's, and whoever acts is no editor
     */
    void release(Act act, Signer who) {
        if (!member.equals(who.id()) && !who.may(Role.EDITOR)) {
            throw ClaimRefused.heldBy(member);
        }
        act.record(effect("released", member.toString(), null));
    }

    private Effect effect(String field, @Nullable String before, @Nullable String after) {
        return Effect.of("claim", entry.uuid(), field, before, after).about(entry.uuid());
    }

    boolean holds(Instant now) {
        return now.isBefore(endsAt);
    }

    EntryId entry() {
        return entry;
    }

    MemberId member() {
        return member;
    }
}
