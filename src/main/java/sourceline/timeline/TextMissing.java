package sourceline.timeline;

import sourceline.journal.Refused;

/** A field that must say something is empty; the code is the field's name and {@code -empty}. */
public final class TextMissing extends Refused {

    public TextMissing(String field) {
        super(field + "-empty", field);
    }
}
