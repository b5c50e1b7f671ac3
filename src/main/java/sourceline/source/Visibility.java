package sourceline.source;

/** What readers may learn of a source: all, its content in other words, or nothing. */
public enum Visibility {
    PUBLIC,
    PARAPHRASE_ONLY,
    CONFIDENTIAL
}
