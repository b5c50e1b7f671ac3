package sourceline.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import sourceline.journal.Act;
import sourceline.newsroom.Role;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Somebody is at an entry just now. It keeps colleagues from doing the same, bars nobody, and ends by itself. */
@Entity
@Table(name = "review_claim")
class Claim extends Noted {

    static final Duration LASTS = Duration.ofMinutes(30);

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "entry_id"))
    private EntryId entry;

    @Column(name = "ends_at")
    private Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    Claim(Act act, TimelineId timeline, EntryId entry) {
        super(timeline, actor(act), act.at());
        this.entry = entry;
        take(act);
    }

    private void take(Act act) {
        note(act, actor(act));
        endsAt = act.at().plus(LASTS);
        act.record(effect("claim", "claimed", null, member()));
    }

    /**
     * @throws ClaimRefused if somebody else's has not ended yet
     */
    void takeOver(Act act) {
        if (holds(act.at()) && !member().equals(actor(act))) {
            throw ClaimRefused.heldBy(member());
        }
        take(act);
    }

    /**
     * @throws ClaimRefused if it is somebody else's, and whoever acts is no editor
     */
    void release(Act act, Signer who) {
        if (!member().equals(who.id()) && !who.may(Role.EDITOR)) {
            throw ClaimRefused.heldBy(member());
        }
        act.record(effect("claim", "released", member(), null));
    }

    boolean holds(Instant now) {
        return now.isBefore(endsAt);
    }

    @Override
    final EntryId entry() {
        return entry;
    }
}
