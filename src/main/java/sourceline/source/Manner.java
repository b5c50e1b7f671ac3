package sourceline.source;

/** How a version came in. */
public enum Manner {
    PASTED,
    UPLOADED,
    FETCHED
}
