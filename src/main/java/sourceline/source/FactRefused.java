package sourceline.source;

import sourceline.journal.Refused;

/** A fact of a source is missing, too long, malformed or at odds with another. */
public final class FactRefused extends Refused {

    FactRefused(String code, String field, Object... values) {
        super(code, field, values);
    }

    FactRefused(String code, String field, Object value, Throwable cause) {
        super(code, field, value);
        initCause(cause);
    }
}
