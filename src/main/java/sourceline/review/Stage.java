package sourceline.review;

import java.util.Optional;
import sourceline.journal.Refused;

/** Where the work on an entry is; it follows from the steps and from the signatures on the present fingerprint. */
public enum Stage {
    DRAFT,
    IN_CHECK,
    CHECKED,
    APPROVED,
    SENT_BACK,
    DROPPED;

    /**
     * Why the move cannot be made from here, whoever makes it; empty where it can.
     *
     * @param checkAgain whether an earlier check waits to be done again, so that nobody need submit first
     * @param newEvidence whether citations came after the check, which may be submitted before anybody approves it
     */
    Optional<Refused> refusal(Move move, boolean checkAgain, boolean newEvidence) {
        if (this == DROPPED) {
            return move == Move.TAKE_UP ? Optional.empty() : Optional.of(WrongStage.isDropped());
        }
        return switch (move) {
            case SUBMIT ->
                switch (this) {
                    case DRAFT, SENT_BACK, DROPPED -> Optional.empty();
                    case CHECKED -> newEvidence ? Optional.empty() : Optional.of(WrongStage.alreadySubmitted());
                    case IN_CHECK, APPROVED -> Optional.of(WrongStage.alreadySubmitted());
                };
            case RECALL ->
                switch (this) {
                    case IN_CHECK, CHECKED, APPROVED -> Optional.empty();
                    case DRAFT, SENT_BACK, DROPPED -> Optional.of(WrongStage.nothingToRecall());
                };
            case DROP, SEND_BACK -> Optional.empty();
            case TAKE_UP -> Optional.of(WrongStage.notDropped());
            case CHECK ->
                switch (this) {
                    case IN_CHECK, CHECKED, APPROVED -> Optional.empty();
                    case DRAFT -> checkAgain ? Optional.empty() : Optional.of(WrongStage.notSubmitted());
                    case SENT_BACK, DROPPED -> Optional.of(WrongStage.notSubmitted());
                };
            case RESPELL ->
                switch (this) {
                    case DRAFT, IN_CHECK, CHECKED ->
                        checkAgain ? Optional.empty() : Optional.of(WrongStage.nothingRespelled());
                    case APPROVED, SENT_BACK, DROPPED -> Optional.of(WrongStage.nothingRespelled());
                };
            case APPROVE ->
                switch (this) {
                    case CHECKED -> Optional.empty();
                    case APPROVED -> Optional.of(WrongStage.alreadyApproved());
                    case DRAFT, IN_CHECK, SENT_BACK, DROPPED ->
                        Optional.of(
                                checkAgain
                                        ? MayNotBeApproved.because(Obstacle.CHECK_AGAIN)
                                        : MayNotBeApproved.because(Obstacle.NOT_CHECKED));
                };
        };
    }
}
