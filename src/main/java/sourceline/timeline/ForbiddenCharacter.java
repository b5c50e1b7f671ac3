package sourceline.timeline;

import sourceline.journal.Refused;

/** A text holds something that no text may hold, such as NUL or half of a surrogate pair. */
public final class ForbiddenCharacter extends Refused {

    public ForbiddenCharacter(String field, int offset) {
        super("forbidden-character", field, field, offset);
    }
}
