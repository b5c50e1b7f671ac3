package sourceline.review;

import sourceline.journal.Refused;

/** A step whose condition the entry does not meet. */
public final class MoveRefused extends Refused {

    private MoveRefused(String code, String field, Object... values) {
        super(code, field, values);
    }

    static MoveRefused citationMissing() {
        return new MoveRefused("citation-missing", "citations");
    }

    /** It was sent back, and its writer has neither changed it nor replied. */
    static MoveRefused notAnswered() {
        return new MoveRefused("not-answered", "comment");
    }
}
