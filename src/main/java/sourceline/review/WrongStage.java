package sourceline.review;

import sourceline.journal.Refused;

/** A step that cannot be taken from where the work on the entry is. */
public final class WrongStage extends Refused {

    private WrongStage(String code) {
        super(code, null);
    }

    static WrongStage isDropped() {
        return new WrongStage("entry-dropped");
    }

    static WrongStage notDropped() {
        return new WrongStage("entry-not-dropped");
    }

    static WrongStage alreadySubmitted() {
        return new WrongStage("already-submitted");
    }

    static WrongStage notSubmitted() {
        return new WrongStage("not-submitted");
    }

    /** No check waits to be carried over. */
    static WrongStage nothingRespelled() {
        return new WrongStage("nothing-respelled");
    }

    static WrongStage nothingToRecall() {
        return new WrongStage("nothing-to-recall");
    }

    static WrongStage alreadyApproved() {
        return new WrongStage("already-approved");
    }
}
