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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;
import sourceline.verification.Verdict;

/** What the queue and the counts ask of one entry; nothing that could not be derived again. */
@Entity
@Table(name = "entry_standing")
class StandingRow {

    /** Where a day ends last. */
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

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

    private boolean reworded;

    @Column(name = "checked_by_author")
    private boolean checkedByAuthor;

    @Column(name = "open_comments")
    private int openComments;

    private boolean dated;
    private boolean laned;
    private boolean deleted;
    private boolean blocked;
    private String authors;
    private Instant since;

    @Column(name = "planned_until")
    private @Nullable LocalDate plannedUntil;

    @SuppressWarnings("NullAway.Init")
    protected StandingRow() {}

    StandingRow(Standing standing, boolean told, Instant now) {
        this.entry = standing.id();
        this.timeline = standing.entry().timeline();
        this.since = now;
        take(standing, told);
    }

    /**
     * Follows the entry; its age begins anew where what waits to be done is something else.
     *
     * @param told whether another entry tells what became of this one
     */
    void follow(Standing standing, boolean told, Instant now) {
        var waited = stage == standing.stage()
                && checkAgain == standing.checkAgain()
                && newEvidence == standing.newEvidence()
                && reworded != standing.reworded().isEmpty();
        if (!waited) {
            since = now;
        }
        take(standing, told);
    }

    private void take(Standing standing, boolean told) {
        var facts = standing.facts();
        this.headline = standing.entry().headline();
        this.stage = facts.stage();
        this.verdict = facts.verdict();
        this.checkAgain = facts.checkAgain();
        this.newEvidence = standing.newEvidence();
        this.reworded = !standing.reworded().isEmpty();
        this.checkedByAuthor = facts.checkedByAuthor();
        this.openComments = facts.openComments();
        this.dated = facts.dated();
        this.laned = facts.laned();
        this.deleted = facts.deleted();
        this.blocked = standing.isBlocked();
        this.plannedUntil = told || !standing.entry().planned() || facts.stage() == Stage.DROPPED
                ? null
                : Optional.ofNullable(standing.entry().when())
                        .flatMap(When::latest)
                        .orElse(null);
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

    /** Whether a check stands. */
    boolean isJudged() {
        return verdict != null && !checkAgain;
    }

    Set<MemberId> authors() {
        return authors.isEmpty()
                ? Set.of()
                : Arrays.stream(authors.split(" ")).map(MemberId::of).collect(Collectors.toUnmodifiableSet());
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

    /** Whether an automatic check bars its check. */
    boolean blocked() {
        return blocked;
    }

    boolean reworded() {
        return reworded;
    }

    int openComments() {
        return openComments;
    }

    /** Whether it was announced for a time that has passed everywhere on earth, and nobody has said what became of it. */
    boolean isOverdue(Instant now) {
        return plannedUntil != null && plannedUntil.isBefore(LocalDate.ofInstant(now, LAST_ZONE));
    }

    Instant since() {
        return since;
    }
}
