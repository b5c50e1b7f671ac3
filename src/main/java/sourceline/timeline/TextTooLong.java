package sourceline.timeline;

import sourceline.journal.Refused;

/** A text is over its limit; the code is the field's name and {@code -too-long}, the values are limit and length. */
public final class TextTooLong extends Refused {

    public TextTooLong(String field, int limit, int length) {
        super(field + "-too-long", field, limit, length);
    }
}
