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

    /** The citation does not stand in other words in the newest version, or that has been accepted. */
    static MoveRefused notReworded() {
        return new MoveRefused("not-reworded", "citations");
    }

    /** More than headline and body is not as it was checked. */
    static MoveRefused moreThanSpelling(String part) {
        return new MoveRefused("more-than-spelling", part, part);
    }

    /** The words say something else than those that were checked. */
    static MoveRefused meaningChanged(String field, String words) {
        return new MoveRefused("meaning-changed", field, words);
    }
}
