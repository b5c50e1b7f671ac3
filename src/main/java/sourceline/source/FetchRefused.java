package sourceline.source;

import sourceline.journal.Refused;

/** An address on the web could not be fetched, or may not be. */
public final class FetchRefused extends Refused {

    private static final String FIELD = "address";

    /** What it tells of the page. */
    public enum Reason {
        /** Nothing was asked for, as the address may not be. */
        NOT_ALLOWED,
        /** Nobody answered, or with a failure that may pass. */
        UNREACHABLE,
        /** The site wants payment, a sign-in or another visitor. */
        CLOSED,
        /** The site answers that there is nothing. */
        GONE,
        /** There is more than may be fetched. */
        TOO_LARGE
    }

    private final Reason reason;

    private FetchRefused(Reason reason, String code, Object... values) {
        super(code, FIELD, values);
        this.reason = reason;
    }

    /** The address itself is none that may be asked for. */
    static FetchRefused address(String code, Object... values) {
        return new FetchRefused(Reason.NOT_ALLOWED, code, values);
    }

    /** The host is not, or not only, on the public internet. Where it is instead is nobody's to learn. */
    static FetchRefused notPublic(String host) {
        return new FetchRefused(Reason.NOT_ALLOWED, "fetch-not-public", host);
    }

    static FetchRefused unknownHost(String host) {
        return new FetchRefused(Reason.UNREACHABLE, "fetch-unknown-host", host);
    }

    static FetchRefused noAnswer(String host) {
        return new FetchRefused(Reason.UNREACHABLE, "fetch-no-answer", host);
    }

    /** It took longer than the limit, in seconds. */
    static FetchRefused tooSlow(String host, long seconds) {
        return new FetchRefused(Reason.UNREACHABLE, "fetch-too-slow", host, seconds);
    }

    static FetchRefused tooManyRedirects(int limit) {
        return new FetchRefused(Reason.UNREACHABLE, "fetch-too-many-redirects", limit);
    }

    /** The limit in bytes. */
    static FetchRefused tooLarge(long limit) {
        return new FetchRefused(Reason.TOO_LARGE, "fetch-too-large", limit / 1_000_000.0);
    }

    /** The site answered with something else than a page. */
    static FetchRefused status(String host, int status) {
        return switch (status) {
            case 404, 410 -> new FetchRefused(Reason.GONE, "fetch-gone", host, status);
            case 401, 402, 403, 451 -> new FetchRefused(Reason.CLOSED, "fetch-closed", host, status);
            default -> new FetchRefused(Reason.UNREACHABLE, "fetch-status", host, status);
        };
    }

    public Reason reason() {
        return reason;
    }
}
