package sourceline.evidence;

/** A stretch of a text cannot be quoted. */
public final class NotAQuote extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a stretch is no quote. */
    public enum Reason {
        /** It begins before the text, ends behind it, or before it begins. */
        OUT_OF_RANGE("quote-out-of-range"),
        EMPTY("quote-empty"),
        /** White space only. */
        BLANK("quote-blank"),
        /** It begins or ends within a surrogate pair. */
        CUTS_CHARACTER("quote-cuts-character");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** A stable name for message bundles. */
        public String code() {
            return code;
        }
    }

    private final Reason reason;
    private final int start;
    private final int end;

    NotAQuote(Reason reason, int start, int end) {
        super(reason.code + " [" + start + ", " + end + ")");
        this.reason = reason;
        this.start = start;
        this.end = end;
    }

    public Reason reason() {
        return reason;
    }

    public String code() {
        return reason.code;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }
}
