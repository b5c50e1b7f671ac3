package sourceline.review;

/** Where the work on an entry is; it follows from the steps and from the signatures on the present fingerprint. */
public enum Stage {
    DRAFT,
    IN_CHECK,
    CHECKED,
    APPROVED,
    SENT_BACK,
    DROPPED
}
