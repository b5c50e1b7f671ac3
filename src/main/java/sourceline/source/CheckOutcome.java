package sourceline.source;

/** What came of looking whether a source has changed where it was found. */
public enum CheckOutcome {
    NO_CHANGE,
    NEW_VERSION,
    /** Nobody answered, or with an error. */
    UNREACHABLE,
    /** The site says that there is no such page. */
    GONE,
    /** The site does not show it to us. */
    CLOSED,
    /** What came asks for payment or a sign-in. */
    PAYWALL,
    /** What came asks for consent. */
    CONSENT,
    /** What came is something else than the article; somebody has to look. */
    NOT_THE_ARTICLE,
    /** What came cannot be read, or is over a limit. */
    UNREADABLE,
    /** The address may not be asked for. */
    NOT_ALLOWED;

    /** Whether the article was seen. A failure says nothing of the article: it is not a deletion. */
    public boolean isSeen() {
        return this == NO_CHANGE || this == NEW_VERSION;
    }
}
