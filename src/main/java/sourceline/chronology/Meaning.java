package sourceline.chronology;

/** What a piece of a typed date can be. Those with a key are words of a language, listed below {@code read.} in the words around dates. */
enum Meaning {
    NUMBER,
    /** A date in digits alone, such as 23.6.2025. */
    DIGITS,
    TIME,
    OFFSET,
    MONTH,
    /** A month of the calendar of the locale, where that is not the Gregorian one. */
    OWN_MONTH,
    WEEKDAY,
    DASH,
    COMMA,
    QUESTION,
    UNKNOWN,
    ABOUT("about"),
    BEFORE("before"),
    BY("by"),
    AFTER("after"),
    NOT_BEFORE("not-before"),
    OR_LATER("or-later"),
    OR_EARLIER("or-earlier"),
    SINCE("since"),
    UNTIL("until"),
    FROM("from"),
    TO("to"),
    BETWEEN("between"),
    AND("and"),
    OR("or"),
    SOME_TIME("some-time"),
    UNCERTAIN("uncertain"),
    THROUGHOUT("throughout"),
    NOISE("noise"),
    BC("bc"),
    AD("ad"),
    SPRING("spring"),
    SUMMER("summer"),
    AUTUMN("autumn"),
    WINTER("winter"),
    DECADE("decade"),
    DECADE_BEFORE("decade-before"),
    QUARTER("quarter");

    private final String key;

    Meaning() {
        this("");
    }

    Meaning(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
