package sourceline.studio.check;

import java.util.Optional;
import sourceline.timeline.CitationState;
import sourceline.timeline.Stance;
import sourceline.verification.Mark;
import sourceline.verification.Verdict;

/** The verdict that the ticks speak for. It is shown beside the choice, and never chosen for anybody. */
final class Proposal {

    private Proposal() {}

    /** Empty while something is not ticked off, and where the source does not say it. */
    static Optional<Verdict.Kind> of(Sheet sheet, Ticks ticks) {
        if (ticks.count() == 0 || ticks.done() < ticks.count() || ticks.isAny(Mark.NOT_IN_SOURCE)) {
            return Optional.empty();
        }
        if (ticks.isAny(Mark.DISPUTED)) {
            return Optional.of(Verdict.Kind.DISPUTED);
        }
        if (ticks.isAny(Mark.SAID_BY_SOMEONE)) {
            return Optional.of(Verdict.Kind.SAID);
        }
        if (has(sheet, Stance.DENIES) || has(sheet, Stance.CONTRADICTS)) {
            return Optional.of(Verdict.Kind.DISPUTED);
        }
        return Optional.of(rests(sheet) ? Verdict.Kind.CONFIRMED : Verdict.Kind.REPORTED);
    }

    /** Whether supporting citations are of as many origins as the house rules want. */
    private static boolean rests(Sheet sheet) {
        return has(sheet, Stance.SUPPORTS)
                && sheet.standing().origins() >= sheet.rules().originsForConfirmed();
    }

    private static boolean has(Sheet sheet, Stance stance) {
        return sheet.entry().citations().stream().map(CitationState::stance).anyMatch(stance::equals);
    }
}
