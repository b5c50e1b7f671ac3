package sourceline.text;

/** What came in for a field is no text that can be kept. Nothing was changed to make it fit. */
public final class NotText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a text is refused. */
    public enum Reason {
        NUL("nul"),
        /** Half of a surrogate pair: no character, and neither PostgreSQL nor RFC 8785 takes it. */
        LONE_SURROGATE("lone-surrogate"),
        /** A control character other than tab and line ends. */
        CONTROL("control"),
        TOO_LONG("too-long"),
        EMPTY("empty");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** A stable name for message bundles. */
        public String code() {
            return code;
        }
    }

    private final String field;
    private final Reason reason;
    private final int limit;
    private final int actual;

    NotText(String field, Reason reason, int limit, int actual) {
        super(field + ": " + reason.code + " (" + actual + ", limit " + limit + ")");
        this.field = field;
        this.reason = reason;
        this.limit = limit;
        this.actual = actual;
    }

    /** The field as the caller named it. */
    public String field() {
        return field;
    }

    public Reason reason() {
        return reason;
    }

    /** {@code nul}, {@code lone-surrogate}, {@code control}, {@code too-long} or {@code empty}. */
    public String code() {
        return reason.code;
    }

    /** How many characters (Unicode code points) the field takes. */
    public int limit() {
        return limit;
    }

    /** The number of characters that came, of a text too long or empty; otherwise which of them offends, counted from 1. */
    public int actual() {
        return actual;
    }
}
