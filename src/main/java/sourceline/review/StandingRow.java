package sourceline.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;
import sourceline.verification.Verdict;

/** What the queue and the counts ask of one entry; nothing that could not be derived again. */
@Entity
@Table(name = "entry_standing")
class StandingRow {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "entry_id"))
    private EntryId entry;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    private TimelineId timeline;

    private String headline;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Verdict.@Nullable Kind verdict;

    @Column(name = "check_again")
    private boolean checkAgain;

    @Column(name = "new_evidence")
    private boolean newEvidence;

    @Column(name = "checked_by_author")
    private boolean checkedByAuthor;

    @Column(name = "open_comments")
    private int openComments;

    private boolean dated;
    private boolean laned;
    private boolean deleted;
    private String authors;
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected StandingRow() {}

    StandingRow(Standing standing, Instant now) {
        this.entry = standing.id();
        this.timeline = standing.entry().timeline();
        this.since = now;
        take(standing);
    }

    /** Follows the entry; its age begins anew where what waits to be done is something else. */
    void follow(Standing standing, Instant now) {
        var waited = stage == standing.stage()
                && checkAgain == standing.checkAgain()
                && newEvidence == standing.newEvidence();
        if (!waited) {
            since = now;
        }
        take(standing);
    }

    private void take(Standing standing) {
        var facts = standing.facts();
        this.headline = standing.entry().headline();
        this.stage = facts.stage();
        this.verdict = facts.verdict();
        this.checkAgain = facts.checkAgain();
        this.newEvidence = standing.newEvidence();
        this.checkedByAuthor = facts.checkedByAuthor();
        this.openComments = facts.openComments();
        this.dated = facts.dated();
        this.laned = facts.laned();
        this.deleted = facts.deleted();
        this.authors = standing.entry().authors().stream()
                .map(MemberId::toString)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    Obstacle.Facts facts() {
        return new Obstacle.Facts(deleted, stage, checkAgain, verdict, checkedByAuthor, openComments, dated, laned);
    }

    boolean isBy(MemberId member) {
        return authors.contains(member.toString());
    }

    EntryId entry() {
        return entry;
    }

    TimelineId timeline() {
        return timeline;
    }

    String headline() {
        return headline;
    }

    Stage stage() {
        return stage;
    }

    boolean checkAgain() {
        return checkAgain;
    }

    boolean newEvidence() {
        return newEvidence;
    }

    int openComments() {
        return openComments;
    }

    Instant since() {
        return since;
    }
}
