package sourceline.timeline;

import sourceline.journal.Refused;

/** An entry has no field of that name. */
public final class NoSuchField extends Refused {

    public NoSuchField(String field) {
        super("no-such-field", null, field);
    }
}
