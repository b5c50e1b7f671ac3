package sourceline.timeline;

/** How a citation stands to its entry. A denial (somebody says it is not so) is no contradiction (a source shows otherwise). */
public enum Stance {
    SUPPORTS,
    DENIES,
    CONTRADICTS,
    CONTEXT;

    /** Whether new evidence of this kind puts an earlier check in doubt. */
    public boolean isAgainst() {
        return this == DENIES || this == CONTRADICTS;
    }
}
