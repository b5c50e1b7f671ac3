package sourceline.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import sourceline.journal.Refused;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.Fingerprint;
import sourceline.verification.Assessment;
import sourceline.verification.Finding;
import sourceline.verification.Marks;
import sourceline.verification.Proposal;
import sourceline.verification.Seen;
import sourceline.verification.Verdict;

/**
 * Where one entry stands: what follows, by the rules alone, from its present state, what is known of its sources, and
 * everything that was ever signed, said and done about it. Begin with {@link #of}. Which signatures count is for
 * {@link Signatures} to say, what became of the evidence for {@link Evidence}, and who may do what next for {@link Guard},
 * {@link Stage} and {@link Obstacle}; no rule about stages, verdicts and steps is anywhere else.
 */
public final class Standing {

    private final EntryState entry;
    private final HouseRules rules;
    private final Present present;
    private final List<Comment> comments;
    private final Signatures signatures;
    private final Evidence evidence;
    private final Stage stage;
    private final boolean checkAgain;

    /**
     * @param assessments of this entry, in any order
     * @param steps of this entry, in any order
     * @param comments on this entry, in any order
     */
    public static Standing of(
            EntryState entry,
            Function<SourceId, SourceFacts> facts,
            List<Assessment> assessments,
            List<Step> steps,
            List<Comment> comments,
            HouseRules rules) {
        var present = new Present(entry, facts);
        return new Standing(present, new Signatures(present, steps, assessments), comments, rules);
    }

    private Standing(Present present, Signatures signatures, List<Comment> comments, HouseRules rules) {
        this.entry = present.entry();
        this.rules = rules;
        this.present = present;
        this.comments = comments.stream()
                .sorted(Comparator.comparingLong(Comment::revision))
                .toList();
        this.signatures = signatures;
        this.evidence = Evidence.since(entry, signatures.standing(), signatures.latest());
        this.stage = deriveStage();
        this.checkAgain = deriveCheckAgain();
    }

    private Stage deriveStage() {
        if (dropped().isPresent()) {
            return Stage.DROPPED;
        }
        if (sentBack().isPresent()) {
            return Stage.SENT_BACK;
        }
        if (approved().isPresent()) {
            return Stage.APPROVED;
        }
        if (assessment().isPresent() && !isSubmittedWithMore()) {
            return Stage.CHECKED;
        }
        return submitted().isPresent() ? Stage.IN_CHECK : Stage.DRAFT;
    }

    /** Whether somebody has asked to have citations weighed that the check which stands did not see. */
    private boolean isSubmittedWithMore() {
        return submitted()
                .filter(step -> evidence.added().stream()
                        .anyMatch(citation -> step.seen().standing().contains(citation.id())))
                .isPresent();
    }

    private boolean deriveCheckAgain() {
        return !entry.deleted()
                && stage != Stage.DROPPED
                && stage != Stage.SENT_BACK
                && latestAssessment().isPresent()
                && (assessment().isEmpty() || evidence.turned());
    }

    public EntryState entry() {
        return entry;
    }

    public EntryId id() {
        return entry.id();
    }

    public Stage stage() {
        return stage;
    }

    /** What may be told to a reader of the entry as it is now; empty while it is unchecked or must be checked again. */
    public Optional<Verdict> verdict() {
        return checkAgain ? Optional.empty() : assessment().map(Assessment::verdict);
    }

    /** What was checked is no longer what stands there, or evidence against it has come. It bars publication. */
    public boolean checkAgain() {
        return checkAgain;
    }

    /** Citations came after the check that support it or give context; they stay unpublished until somebody assesses them. */
    public boolean newEvidence() {
        return !entry.deleted()
                && !checkAgain
                && stage != Stage.DROPPED
                && !evidence.added().isEmpty();
    }

    /**
     * The citations that say the same in other words in the newest version of their source, as far as no checker has
     * seen that. They bar nothing.
     */
    public List<CitationState> reworded() {
        return entry.deleted() || assessment().isEmpty() || stage == Stage.DROPPED ? List.of() : evidence.reworded();
    }

    /**
     * The citations that are gone from the newest version of their source, or say something else there, since the last
     * check.
     */
    public List<CitationState> lost() {
        return evidence.lost();
    }

    /** The assessment of the entry as it is now. */
    public Optional<Assessment> assessment() {
        return signatures.standing();
    }

    /** The last one that was given and not withdrawn, whether or not the entry is still what it judged. */
    public Optional<Assessment> latestAssessment() {
        return signatures.latest();
    }

    /** The signature that put it in check, if it stands. */
    public Optional<Step> submitted() {
        return signatures.submitted();
    }

    /** The check that stands. */
    public Optional<Step> checked() {
        return signatures.checked();
    }

    /** The approval that stands. */
    public Optional<Step> approved() {
        return signatures.approved();
    }

    /** The send-back that waits for its writer. */
    public Optional<Step> sentBack() {
        return signatures.sentBack();
    }

    /** The drop that holds. */
    public Optional<Step> dropped() {
        return signatures.dropped();
    }

    /** The step that led to the present stage; empty for a draft. */
    public Optional<Step> reason() {
        return switch (stage) {
            case DRAFT -> Optional.empty();
            case IN_CHECK -> submitted();
            case CHECKED -> checked();
            case APPROVED -> approved();
            case SENT_BACK -> sentBack();
            case DROPPED -> dropped();
        };
    }

    /** Since when it stands where it does; empty for a draft, whose age the desk keeps. */
    public Optional<Instant> since() {
        return reason().map(Step::at);
    }

    /** The parts that are not as the last check saw them, sorted; empty where there was none, or all is as it was. */
    public List<String> changedSinceCheck() {
        var changed = new ArrayList<>(assessment()
                .or(this::latestAssessment)
                .map(given -> present.changedSince(given.seen()))
                .orElse(List.of()));
        var others =
                latestAssessment().map(given -> given.seen().addedSince(entry)).orElse(List.of());
        if (!others.isEmpty() && !changed.contains("citations")) {
            changed.add("citations");
        }
        if (!lost().isEmpty()) {
            changed.add("placements");
        }
        return changed.stream().sorted().toList();
    }

    /** The citations that came after the check that stands. */
    public List<CitationState> addedSinceCheck() {
        return evidence.added();
    }

    /** The fingerprint with all citations: what a submission and a check sign. */
    public Fingerprint fingerprint() {
        return present.whole();
    }

    /** The fingerprint of the entry as it is now with those citations alone that were seen. */
    Fingerprint over(Seen seen) {
        return present.over(seen);
    }

    Seen seen() {
        return present.seen();
    }

    HouseRules rules() {
        return rules;
    }

    /** The fingerprint that the check judged: what an approval signs. Empty where no check stands. */
    public Optional<Fingerprint> checkedFingerprint() {
        return assessment().map(given -> given.seen().fingerprint());
    }

    /** Whether the present check was given by somebody who was an author of what they checked. */
    public boolean checkedByAuthor() {
        return assessment().map(Assessment::byAuthor).orElse(false);
    }

    /** The language in which the source of one of the entry's citations is written. */
    public Locale languageOf(CitationState citation) {
        return present.facts(citation.source()).language();
    }

    /** What the automatic checks say about the entry; asked for the first time they are carried out. */
    public List<Finding> findings() {
        return present.findings();
    }

    /** Whether one of them bars a check that is still to be given. */
    public boolean isBlocked() {
        return !entry.deleted()
                && stage != Stage.DROPPED
                && assessment().isEmpty()
                && findings().stream().anyMatch(Finding::isBlocking);
    }

    /** How many different origins stand behind the supporting citations. */
    public int origins() {
        return present.origins();
    }

    /** The verdict that these marks speak for under the house rules; empty while they speak for none. */
    public Optional<Verdict.Kind> proposal(Marks marks) {
        return Proposal.of(entry, marks, origins(), rules.originsForConfirmed());
    }

    /** How many comments that must be resolved are open. */
    public int openComments() {
        return (int) comments.stream().filter(Comment::bars).count();
    }

    /** The comments on the entry, oldest first. */
    public List<Comment> comments() {
        return comments;
    }

    /** The words of a field that open comments are about, where they stand now, in order. */
    public List<Passage> commented(String field) {
        return comments.stream()
                .filter(comment -> !comment.isResolved()
                        && comment.field().filter(field::equals).isPresent())
                .flatMap(comment -> comment.passage().stream())
                .filter(passage -> !passage.isGone())
                .sorted(Comparator.comparingInt(Passage::start))
                .toList();
    }

    /** What stands in the way of an approval, whoever would give it. */
    public List<Obstacle> approvalObstacles() {
        return Obstacle.toApproval(facts(), rules);
    }

    /** What stands in the way of publishing it now. */
    public List<Obstacle> publicationObstacles() {
        return Obstacle.toPublication(facts());
    }

    public boolean mayBePublished() {
        return publicationObstacles().isEmpty();
    }

    Obstacle.Facts facts() {
        return new Obstacle.Facts(
                entry.deleted(),
                stage,
                checkAgain,
                assessment().map(given -> given.verdict().kind()).orElse(null),
                checkedByAuthor(),
                openComments(),
                entry.when() != null,
                entry.strand() != null);
    }

    /** Whether the writer has changed the entry since it was sent back, or replied to what was said. */
    public boolean isAnswered() {
        return sentBack()
                .filter(sending -> !present.whole()
                                .hash()
                                .equals(sending.seen().fingerprint().hash())
                        || comments.stream().anyMatch(comment -> comment.answers(sending, entry)))
                .isPresent();
    }

    public boolean isAuthor(Signer who) {
        return entry.authors().contains(who.id());
    }

    /** Whether the member may make the move now. */
    public boolean may(Move move, Signer who) {
        return refusal(move, who).isEmpty();
    }

    /** Why the member may not make the move now; empty where they may. What they sign, say or write is judged when they do. */
    public Optional<Refused> refusal(Move move, Signer who) {
        return guard().refusal(move, who);
    }

    /** Whether the member may accept a rewording of a citation. */
    public boolean mayAccept(Signer who) {
        return guard().mayAccept(who);
    }

    Guard guard() {
        return new Guard(this);
    }
}
