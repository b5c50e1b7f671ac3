package sourceline.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sourceline.verification.Assessment;
import sourceline.verification.AssessmentId;

/**
 * What counts, for an entry as it is now, of everything that was ever signed on it: a signature does as long as the entry
 * is what was seen. A send-back or a recall puts an end to all that was signed before.
 */
final class Signatures {

    private final Present present;
    private final List<Step> steps;
    private final List<Assessment> judgements;
    private final Optional<Assessment> standing;
    private final Optional<Step> submitted;
    private final Optional<Step> checked;
    private final Optional<Step> approved;
    private final Optional<Step> sentBack;
    private final Optional<Step> dropped;

    /**
     * @param steps of the entry, in any order
     * @param assessments of the entry, in any order
     */
    Signatures(Present present, List<Step> steps, List<Assessment> assessments) {
        this.present = present;
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
        this.standing = standing(judgements);
        this.submitted = this.steps.stream()
                .filter(step -> step.move() == Move.SUBMIT && step.revision() > withdrawnAt)
                .filter(step -> present.is(step.seen()))
                .findFirst();
        this.checked = standing.flatMap(this::check);
        this.approved = standing.flatMap(this::approval);
        this.sentBack = newest(Move.SEND_BACK).filter(sending -> !isAfter(newest(Move.SUBMIT), sending));
        this.dropped = newest(Move.DROP).filter(step -> !isAfter(newest(Move.TAKE_UP), step));
    }

    /**
     * The newest that judged the entry as it is now. An older one comes back with its words, but not past a newer one
     * that weighed evidence which has been lost or changed since.
     */
    private Optional<Assessment> standing(List<Assessment> newestFirst) {
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

    /** Of the assessment, or of the one that it carries over a respelling, or over a rewording in a newer version of a source. */
    private Optional<Step> check(Assessment judged) {
        return naming(Move.CHECK, judged)
                .or(() -> naming(Move.RESPELL, judged))
                .or(() -> judged.carries().flatMap(this::judgement).flatMap(this::check));
    }

    /** Of the assessment, or of the one that it carries over. */
    private Optional<Step> approval(Assessment judged) {
        return naming(Move.APPROVE, judged)
                .or(() -> judged.carries().flatMap(this::judgement).flatMap(this::approval));
    }

    private Optional<Assessment> judgement(AssessmentId id) {
        return judgements.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Optional<Step> naming(Move move, Assessment given) {
        return steps.stream()
                .filter(step -> step.move() == move)
                .filter(step -> step.assessment().filter(given.id()::equals).isPresent())
                .findFirst();
    }

    private Optional<Step> newest(Move move) {
        return steps.stream().filter(step -> step.move() == move).findFirst();
    }

    private static boolean isAfter(Optional<Step> one, Step other) {
        return one.filter(step -> step.revision() > other.revision()).isPresent();
    }

    /** The assessment of the entry as it is now. */
    Optional<Assessment> standing() {
        return standing;
    }

    /** The last one that was given and not withdrawn, whether or not the entry is still what it judged. */
    Optional<Assessment> latest() {
        return judgements.stream().findFirst();
    }

    Optional<Step> submitted() {
        return submitted;
    }

    Optional<Step> checked() {
        return checked;
    }

    Optional<Step> approved() {
        return approved;
    }

    /** A send-back holds until the entry is submitted again. */
    Optional<Step> sentBack() {
        return sentBack;
    }

    /** A drop holds until the entry is taken up again. */
    Optional<Step> dropped() {
        return dropped;
    }
}
