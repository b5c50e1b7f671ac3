package sourceline.api;

/** What a token lets a program read. */
public enum Scope {
    /** What readers may see: timelines, snapshots, notices. */
    PUBLISHED("published:read"),
    /** How far the desk is: what would go out, what stands in its way, what is planned. */
    DESK("desk:read");

    private static final String AUTHORITY = "SCOPE_";

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** As it stands in the description of the API. */
    public String code() {
        return code;
    }

    /** As the security chain knows it. */
    String authority() {
        return AUTHORITY + code;
    }
}
