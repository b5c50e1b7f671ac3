package sourceline.publication;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** A retraction that one editor wants; another confirms it, or either of them lets it go. */
@Entity
@Table(name = "retraction_proposal")
class RetractionProposal {

    enum Outcome {
        OPEN,
        CONFIRMED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    @SuppressWarnings("UnusedVariable") // it is found by this
    private TimelineId timeline;

    @AttributeOverride(name = "uuid", column = @Column(name = "entry_id"))
    private EntryId entry;

    private String words;

    @AttributeOverride(name = "uuid", column = @Column(name = "proposed_by"))
    private MemberId proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome = Outcome.OPEN;

    @SuppressWarnings("NullAway.Init")
    protected RetractionProposal() {}

    private RetractionProposal(Act act, TimelineId timeline, EntryId entry, String words) {
        this.id = UUID.randomUUID();
        this.timeline = timeline;
        this.entry = entry;
        this.words = words;
        this.proposedBy = new MemberId(act.actor().member());
        this.proposedAt = act.at();
    }

    static RetractionProposal propose(Act act, TimelineId timeline, EntryId entry, String words) {
        var proposal = new RetractionProposal(act, timeline, entry, words);
        proposal.record(act, "proposed");
        return proposal;
    }

    /**
     * @return the words that go out
     * @throws RetractionNeedsAnother if the same member proposed it
     */
    String confirm(Act act) {
        if (proposedBy.uuid().equals(act.actor().member())) {
            throw new RetractionNeedsAnother(entry);
        }
        outcome = Outcome.CONFIRMED;
        record(act, "confirmed");
        return words;
    }

    void withdraw(Act act) {
        outcome = Outcome.WITHDRAWN;
        record(act, "withdrawn");
    }

    /** Takes its words out, where they would repeat what is erased. */
    void forget() {
        words = "";
    }

    private void record(Act act, String field) {
        act.record(Effect.of("retraction", id, field, null, words).about(entry.uuid()));
    }

    PendingRetraction pending() {
        return new PendingRetraction(id, entry, words, proposedBy, proposedAt);
    }
}
