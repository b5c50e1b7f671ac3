package sourceline.studio.check;

import sourceline.review.Move;
import sourceline.review.Signer;
import sourceline.review.Stage;
import sourceline.review.Standing;

/** What a member is here for. */
enum Task {
    CHECK,
    APPROVE,
    READ;

    /** What waits to be done with the entry by this member. */
    static Task of(Standing standing, Signer who) {
        if (standing.may(Move.APPROVE, who)) {
            return APPROVE;
        }
        var waits = standing.stage() == Stage.IN_CHECK || standing.checkAgain() || standing.newEvidence();
        return waits && standing.may(Move.CHECK, who) ? CHECK : READ;
    }
}
