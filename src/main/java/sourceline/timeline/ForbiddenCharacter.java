package sourceline.timeline;

import sourceline.journal.Refused;

/** A text holds something that no text may hold, such as NUL or half of a surrogate pair. */
public final class ForbiddenCharacter extends Refused {

    /**
     * @param place which character of the text it is, counted from 1
     */
    public ForbiddenCharacter(String field, int place) {
        super("forbidden-character", field, field, place);
    }
}
