package sourceline.verification;

/** What a checker found of one statement or one citation when they read it beside its sentences. */
public enum Mark {
    /** The sentences say it. */
    MATCHES,
    /** The sentences say that somebody said it. */
    SAID_BY_SOMEONE,
    /** The sentences disagree about it. */
    DISPUTED,
    /** The sentences do not say it; the entry goes back to its writer. */
    NOT_IN_SOURCE
}
