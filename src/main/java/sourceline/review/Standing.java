package sourceline.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Refused;
import sourceline.newsroom.Role;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.timeline.CitationId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryIsDeleted;
import sourceline.timeline.EntryState;
import sourceline.timeline.Fingerprint;
import sourceline.timeline.PlacementState;
import sourceline.verification.Assessment;
import sourceline.verification.AssessmentId;
import sourceline.verification.Finding;
import sourceline.verification.Findings;
import sourceline.verification.Seen;
import sourceline.verification.Verdict;

/**
 * Where one entry stands: what follows, by the rules alone, from its present state, what is known of its sources, and
 * everything that was ever signed, said and done about it. Begin with {@link #of}. All rules about stages, verdicts and
 * who may do what next are here and in {@link Stage} and {@link Obstacle}, and nowhere else.
 */
public final class Standing {

    private final EntryState entry;
    private final HouseRules rules;
    private final Present present;
    private final List<Comment> comments;
    private final List<Step> steps;
    private final List<Assessment> judgements;
    private final Optional<Assessment> latest;
    private final Optional<Assessment> assessment;
    private final Optional<Step> submitted;
    private final Optional<Step> checked;
    private final Optional<Step> approved;
    private final Optional<Step> sentBack;
    private final Optional<Step> dropped;
    private final Stage stage;
    private final List<CitationState> added;
    private final List<CitationState> asking;
    private final boolean checkAgain;

    /** The entry's present fingerprints, one for each set of citations that somebody saw. */
    private static final class Present {

        private final EntryState entry;
        private final Function<SourceId, SourceFacts> facts;
        private final Map<Set<CitationId>, Fingerprint> fingerprints = new ConcurrentHashMap<>();
        private volatile @Nullable List<Finding> findings;

        Present(EntryState entry, Function<SourceId, SourceFacts> facts) {
            this.entry = entry;
            this.facts = facts;
        }

        List<Finding> findings() {
            var known = findings;
            if (known == null) {
                known = Findings.of(entry, facts);
                findings = known;
            }
            return known;
        }

        Fingerprint over(Set<CitationId> standing) {
            return fingerprints.computeIfAbsent(standing, ids -> Fingerprint.of(entry, facts, ids));
        }

        Fingerprint whole() {
            return over(
                    Set.copyOf(entry.citations().stream().map(CitationState::id).toList()));
        }

        boolean is(Seen seen) {
            return over(seen.standing()).hash().equals(seen.fingerprint().hash());
        }

        boolean keepsEvidenceOf(Seen seen) {
            return !changedSince(seen).contains("citations");
        }

        List<String> changedSince(Seen seen) {
            return over(seen.standing()).changedSince(seen.fingerprint());
        }
    }

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
        return new Standing(entry, new Present(entry, facts), assessments, steps, comments, rules);
    }

    private Standing(
            EntryState entry,
            Present present,
            List<Assessment> assessments,
            List<Step> steps,
            List<Comment> comments,
            HouseRules rules) {
        this.entry = entry;
        this.rules = rules;
        this.present = present;
        this.comments = comments.stream()
                .sorted(Comparator.comparingLong(Comment::revision))
                .toList();
        this.steps = steps.stream()
                .sorted(Comparator.comparingLong(Step::revision).reversed())
                .toList();
        var withdrawnAt = this.steps.stream()
                .filter(step -> step.move().withdraws())
                .mapToLong(Step::revision)
                .findFirst()
                .orElse(0);
        this.judgements = assessments.stream()
                .filter(each -> each.revision() > withdrawnAt)
                .sorted(Comparator.comparingLong(Assessment::revision).reversed())
                .toList();
        this.latest = judgements.stream().findFirst();
        this.assessment = live(judgements);
        this.submitted = this.steps.stream()
                .filter(step -> step.move() == Move.SUBMIT && step.revision() > withdrawnAt)
                .filter(step -> present.is(step.seen()))
                .findFirst();
        this.checked = assessment.flatMap(this::check);
        this.approved = assessment.flatMap(this::approval);
        this.sentBack = newest(Move.SEND_BACK).filter(this::isNotSubmittedSince);
        this.dropped = newest(Move.DROP).filter(step -> !isAfter(newest(Move.TAKE_UP), step));
        this.added = assessment.map(given -> given.seen().addedSince(entry)).orElse(List.of());
        this.stage = deriveStage();
        this.asking = assessment.or(() -> latest).map(this::asking).orElse(List.of());
        this.checkAgain = !entry.deleted()
                && stage != Stage.DROPPED
                && stage != Stage.SENT_BACK
                && latest.isPresent()
                && (assessment.isEmpty()
                        || added.stream().anyMatch(citation -> citation.stance().isAgainst())
                        || asking.stream().anyMatch(Standing::isLost));
    }

    /**
     * The newest that judged the entry as it is now. An older one comes back with its words, but not past a newer one
     * that weighed evidence which has been lost or changed since.
     */
    private Optional<Assessment> live(List<Assessment> newestFirst) {
        for (var given : newestFirst) {
            if (present.is(given.seen())) {
                return Optional.of(given);
            }
            if (!present.keepsEvidenceOf(given.seen())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Stage deriveStage() {
        if (dropped.isPresent()) {
            return Stage.DROPPED;
        }
        if (sentBack.isPresent()) {
            return Stage.SENT_BACK;
        }
        if (approved.isPresent()) {
            return Stage.APPROVED;
        }
        if (assessment.isPresent() && !isSubmittedWithMore()) {
            return Stage.CHECKED;
        }
        return submitted.isPresent() ? Stage.IN_CHECK : Stage.DRAFT;
    }

    /** Whether somebody has asked to have citations weighed that the check which stands did not see. */
    private boolean isSubmittedWithMore() {
        return submitted
                .filter(step -> added.stream()
                        .anyMatch(citation -> step.seen().standing().contains(citation.id())))
                .isPresent();
    }

    private Optional<Step> newest(Move move) {
        return steps.stream().filter(step -> step.move() == move).findFirst();
    }

    private Optional<Step> naming(Move move, Assessment given) {
        return steps.stream()
                .filter(step -> step.move() == move)
                .filter(step -> step.assessment().filter(given.id()::equals).isPresent())
                .findFirst();
    }

    /** Of the assessment, or of the one that it carries over a rewording in a newer version of a source. */
    private Optional<Step> check(Assessment judged) {
        return naming(Move.CHECK, judged)
                .or(() -> naming(Move.RESPELL, judged))
                .or(() -> judged.carries().flatMap(this::judgement).flatMap(this::check));
    }

    /** The citations that the check rests on and whose newest version says something that it has not seen. */
    private List<CitationState> asking(Assessment judged) {
        return entry.citations().stream()
                .filter(citation -> judged.seen().standing().contains(citation.id()))
                .filter(citation -> Optional.ofNullable(citation.placement())
                        .filter(PlacementState::asks)
                        .filter(placement -> !judged.hasSeen(citation.id(), placement))
                        .isPresent())
                .toList();
    }

    private static boolean isLost(CitationState citation) {
        var placement = citation.placement();
        return placement != null && placement.isLost();
    }

    /** Of the assessment, or of the one that it carries over. */
    private Optional<Step> approval(Assessment judged) {
        return naming(Move.APPROVE, judged)
                .or(() -> judged.carries().flatMap(this::judgement).flatMap(this::approval));
    }

    private Optional<Assessment> judgement(AssessmentId id) {
        return judgements.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** A send-back holds until the entry is submitted again. */
    private boolean isNotSubmittedSince(Step sending) {
        return !isAfter(newest(Move.SUBMIT), sending);
    }

    private static boolean isAfter(Optional<Step> one, Step other) {
        return one.filter(step -> step.revision() > other.revision()).isPresent();
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
        return checkAgain ? Optional.empty() : assessment.map(Assessment::verdict);
    }

    /** What was checked is no longer what stands there, or evidence against it has come. It bars publication. */
    public boolean checkAgain() {
        return checkAgain;
    }

    /** Citations came after the check that support it or give context; they stay unpublished until somebody assesses them. */
    public boolean newEvidence() {
        return !entry.deleted() && !checkAgain && stage != Stage.DROPPED && !added.isEmpty();
    }

    /**
     * The citations that say the same in other words in the newest version of their source, as far as no checker has
     * seen that. They bar nothing.
     */
    public List<CitationState> reworded() {
        return entry.deleted() || assessment.isEmpty() || stage == Stage.DROPPED
                ? List.of()
                : asking.stream().filter(citation -> !isLost(citation)).toList();
    }

    /**
     * The citations that are gone from the newest version of their source, or say something else there, since the last
     * check.
     */
    public List<CitationState> lost() {
        return asking.stream().filter(Standing::isLost).toList();
    }

    /** The assessment of the entry as it is now. */
    public Optional<Assessment> assessment() {
        return assessment;
    }

    /** The last one that was given and not withdrawn, whether or not the entry is still what it judged. */
    public Optional<Assessment> latestAssessment() {
        return latest;
    }

    /** The signature that put it in check, if it stands. */
    public Optional<Step> submitted() {
        return submitted;
    }

    /** The check that stands. */
    public Optional<Step> checked() {
        return checked;
    }

    /** The approval that stands. */
    public Optional<Step> approved() {
        return approved;
    }

    /** The send-back that waits for its writer. */
    public Optional<Step> sentBack() {
        return sentBack;
    }

    /** The drop that holds. */
    public Optional<Step> dropped() {
        return dropped;
    }

    /** The step that led to the present stage; empty for a draft. */
    public Optional<Step> reason() {
        return switch (stage) {
            case DRAFT -> Optional.empty();
            case IN_CHECK -> submitted;
            case CHECKED -> checked;
            case APPROVED -> approved;
            case SENT_BACK -> sentBack;
            case DROPPED -> dropped;
        };
    }

    /** Since when it stands where it does; empty for a draft, whose age the desk keeps. */
    public Optional<Instant> since() {
        return reason().map(Step::at);
    }

    /** The parts that are not as the last check saw them, sorted; empty where there was none, or all is as it was. */
    public List<String> changedSinceCheck() {
        var changed = new ArrayList<>(assessment
                .or(() -> latest)
                .map(given -> present.changedSince(given.seen()))
                .orElse(List.of()));
        var others = latest.map(given -> given.seen().addedSince(entry)).orElse(List.of());
        if (!others.isEmpty() && !changed.contains("citations")) {
            changed.add("citations");
        }
        if (asking.stream().anyMatch(Standing::isLost)) {
            changed.add("placements");
        }
        return changed.stream().sorted().toList();
    }

    /** The citations that came after the check that stands. */
    public List<CitationState> addedSinceCheck() {
        return added;
    }

    /** The fingerprint with all citations: what a submission and a check sign. */
    public Fingerprint fingerprint() {
        return present.whole();
    }

    Seen seen() {
        return Seen.of(entry, present.facts);
    }

    HouseRules rules() {
        return rules;
    }

    /** The fingerprint that the check judged: what an approval signs. Empty where no check stands. */
    public Optional<Fingerprint> checkedFingerprint() {
        return assessment.map(given -> given.seen().fingerprint());
    }

    /** Whether the present check was given by somebody who was an author of what they checked. */
    public boolean checkedByAuthor() {
        return assessment.map(Assessment::byAuthor).orElse(false);
    }

    /** The language in which the source of one of the entry's citations is written. */
    public Locale languageOf(CitationState citation) {
        return present.facts.apply(citation.source()).language();
    }

    /** What the automatic checks say about the entry; asked for the first time they are carried out. */
    public List<Finding> findings() {
        return present.findings();
    }

    /** How many different origins stand behind the supporting citations. */
    public int origins() {
        return Findings.origins(entry, present.facts);
    }

    /** How many comments that must be resolved are open. */
    public int openComments() {
        return (int) comments.stream().filter(Comment::bars).count();
    }

    /** The comments on the entry, oldest first. */
    public List<Comment> comments() {
        return comments;
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
                assessment.map(given -> given.verdict().kind()).orElse(null),
                checkedByAuthor(),
                openComments(),
                entry.when() != null,
                entry.strand() != null);
    }

    /** Whether the writer has changed the entry since it was sent back, or replied to what was said. */
    public boolean isAnswered() {
        return sentBack.map(this::isAnswered).orElse(false);
    }

    private boolean isAnswered(Step sending) {
        return !present.whole().hash().equals(sending.seen().fingerprint().hash())
                || comments.stream()
                        .filter(reply -> reply.revision() > sending.revision())
                        .filter(reply ->
                                reply.replyTo().isPresent() && reply.replyTo().equals(sending.comment()))
                        .anyMatch(reply -> !reply.by().equals(sending.by())
                                || entry.authors().contains(reply.by()));
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
        if (entry.deleted()) {
            return Optional.of(new EntryIsDeleted(entry.id(), entry.headline()));
        }
        return roleRefusal(move, who)
                .or(() -> stage.refusal(move, checkAgain, newEvidence()))
                .or(() -> ownershipRefusal(move, who))
                .or(() -> conditionRefusal(move));
    }

    private Optional<Refused> roleRefusal(Move move, Signer who) {
        var needed = switch (move) {
            case SUBMIT, RECALL, DROP, TAKE_UP -> Role.WRITER;
            case CHECK, RESPELL, SEND_BACK -> Role.CHECKER;
            case APPROVE -> Role.EDITOR;
        };
        return who.may(needed) ? Optional.empty() : Optional.of(Forbidden.needs(needed));
    }

    private Optional<Refused> ownershipRefusal(Move move, Signer who) {
        return switch (move) {
            case SUBMIT, SEND_BACK -> Optional.empty();
            case RECALL, DROP, TAKE_UP ->
                isAuthor(who) || who.may(Role.EDITOR) ? Optional.empty() : Optional.of(Forbidden.notYours());
            case CHECK, APPROVE -> rules.bars(isAuthor(who)) ? Optional.of(Forbidden.ownWords(move)) : Optional.empty();
            // Nobody says of their own spelling that it changes nothing, whatever the house rules are.
            case RESPELL -> isAuthor(who) ? Optional.of(Forbidden.ownWords(move)) : Optional.empty();
        };
    }

    private Optional<Refused> conditionRefusal(Move move) {
        return switch (move) {
            case SUBMIT -> submitRefusal();
            case CHECK -> citationRefusal();
            case RESPELL -> respellingRefusal();
            case APPROVE -> approvalObstacles().stream().findFirst().map(MayNotBeApproved::because);
            case RECALL, DROP, TAKE_UP, SEND_BACK -> Optional.empty();
        };
    }

    private Optional<Refused> submitRefusal() {
        return citationRefusal()
                .or(() -> stage == Stage.SENT_BACK && !isAnswered()
                        ? Optional.of(MoveRefused.notAnswered())
                        : Optional.empty());
    }

    /** An assessment waits that judged the same entry in other words, and nothing else. */
    private Optional<Refused> respellingRefusal() {
        return changedSinceCheck().stream()
                .filter(part -> !part.equals("headline") && !part.equals("body"))
                .findFirst()
                .map(MoveRefused::moreThanSpelling);
    }

    private Optional<Refused> citationRefusal() {
        return entry.citations().isEmpty() ? Optional.of(MoveRefused.citationMissing()) : Optional.empty();
    }

    /**
     * @throws Refused if the member may not make the move now
     */
    void require(Move move, Signer who) {
        refusal(move, who).ifPresent(Standing::refuse);
    }

    /**
     * For what is signed with all citations. A member who signs what has changed meanwhile is told that, and not what the
     * change has led to.
     *
     * @param shown what the member saw when they signed
     * @throws Stale if the entry is something else now
     * @throws Refused if the member may not make the move now
     */
    void require(Move move, Signer who, Fingerprint shown) {
        roleRefusal(move, who).ifPresent(Standing::refuse);
        if (!entry.deleted()) {
            requireSame(fingerprint(), shown);
        }
        require(move, who);
    }

    /**
     * @param given the assessment that the editor saw
     * @param shown the state of the entry that they saw
     * @throws Stale if there is a newer assessment, or the entry is something else now
     * @throws Refused if the member may not approve it now
     */
    Assessment requireApproval(Signer who, AssessmentId given, Fingerprint shown) {
        roleRefusal(Move.APPROVE, who).ifPresent(Standing::refuse);
        if (!entry.deleted() && latest.isPresent()) {
            requireSame(
                    present.over(
                            assessment.or(() -> latest).orElseThrow().seen().standing()),
                    shown);
            if (assessment.filter(stands -> stands.id().equals(given)).isEmpty()) {
                throw new Stale(List.of("verdict"));
            }
        }
        require(Move.APPROVE, who);
        return assessment.orElseThrow();
    }

    /** Whether the member may accept a rewording of a citation. */
    public boolean mayAccept(Signer who) {
        return roleRefusal(Move.CHECK, who)
                .or(() -> ownershipRefusal(Move.CHECK, who))
                .isEmpty();
    }

    /**
     * @param shown the state of the entry that the checker saw: {@link #checkedFingerprint()}
     * @param seen what they saw of where the citation stands
     * @return the assessment that stands
     * @throws Stale if the entry or the placement is something else now
     * @throws Refused if it is not reworded, or the member may not judge it
     */
    Assessment requireAcceptance(Signer who, CitationId citation, Fingerprint shown, PlacementState seen) {
        roleRefusal(Move.CHECK, who).ifPresent(Standing::refuse);
        if (entry.deleted()) {
            throw new EntryIsDeleted(entry.id(), entry.headline());
        }
        var stands = assessment.orElseThrow(() -> new Stale(List.of("verdict")));
        requireSame(present.over(stands.seen().standing()), shown);
        var asked = reworded().stream()
                .filter(each -> each.id().equals(citation))
                .findFirst()
                .orElseThrow(MoveRefused::notReworded);
        if (!seen.equals(asked.placement())) {
            throw new Stale(List.of("placements"));
        }
        ownershipRefusal(Move.CHECK, who).ifPresent(Standing::refuse);
        return stands;
    }

    private static void requireSame(Fingerprint now, Fingerprint shown) {
        if (!now.hash().equals(shown.hash())) {
            throw new Stale(now.changedSince(shown));
        }
    }

    private static void refuse(Refused refused) {
        throw refused;
    }
}
