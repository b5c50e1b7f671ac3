package sourceline.chronology;

/**
 * What a word or phrase says about dates.
 *
 * @param value a number that goes with it: of the month, of the weekday (Monday is 1), of days to count, of a {@link Unit}
 */
record Term(Kind kind, int value) {

    /** The names are the keys, in small letters with hyphens, of {@code dates_*.properties}. */
    enum Kind {
        NONE,
        MONTH,
        /** A month of the calendar of the language, where that is not the Gregorian one. */
        OWN_MONTH,
        WEEKDAY,
        /** Several of the weekday: on Mondays. */
        WEEKDAYS,
        /** A short form, which is one only beside a number. */
        SHORT_MONTH,
        SHORT_WEEKDAY,
        SEASON,
        HALF,
        UNIT,
        /** A period that is a unit of its own and stands in relation already: "heute", "today": days from the anchor. */
        SHIFT,
        PART_OF_DAY,
        COUNT,
        /** Several: how many is not said. */
        SOME,
        ORDINAL,
        THIS,
        LAST,
        PAST,
        NEXT,
        /** Behind the count: two years ago. */
        AGO,
        /** Before the count: vor zwei Jahren. */
        AGO_BEFORE,
        AHEAD,
        IN,
        WITHIN,
        EARLIER,
        LATER,
        EARLY,
        MID,
        LATE,
        AFTER,
        BEFORE,
        SINCE,
        UNTIL,
        BY,
        FROM,
        BETWEEN,
        AND,
        TO,
        OF,
        THE,
        EVERY,
        RECURRING,
        CENTURY,
        /** "1990s": the value is its first year. */
        DECADE,
        /** A word for a year that is no unit: "г." */
        YEAR_WORD,
        LONG_AGO,
        PRESENT,
        FUTURE,
        FORWARD,
        BACKWARD,
        /** Begins a clause with a verb of its own: that. */
        CLAUSE,
        /** Before it a participle is no verb: "its announced plan", "be lifted". */
        DETERMINER,
        /** What a number before it counts: 2000 people. */
        COUNTED,
        /** Two of a unit in one word, as the Arabic dual. */
        PAIR,
        /** A day with a name; the value is its month and day: 1225. */
        HOLIDAY,
        /** "just", "only": belongs to the count behind it. */
        BARELY,
        /** Q3, H1: EDTF's code. */
        PART_OF_YEAR
    }

    static final Term NONE = new Term(Kind.NONE, 0);
}
