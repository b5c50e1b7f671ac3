package sourceline.source;

/** How the date of publication of a source is known. */
public enum PublicationBasis {
    PRINTED,
    INFERRED,
    NOT_KNOWN
}
