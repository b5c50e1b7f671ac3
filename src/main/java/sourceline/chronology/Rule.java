package sourceline.chronology;

import java.util.Locale;

/** How a date was read out of words; the screen words it. Rules that rest on the {@link Anchor} say so by {@link #isCounted()}. */
public enum Rule {
    /** As it stands in the text. */
    PRINTED(false),
    /** A date in digits whose first number is taken for the day: 3/4/2025. */
    DAY_FIRST(false),
    /** A date in digits whose first number is taken for the month. */
    MONTH_FIRST(false),
    /** A date given with a weekday that it does not fall on; the date is kept. */
    OTHER_WEEKDAY(false),
    /** What "early", "mid" or "late" leaves of a year, month or decade: a third of it, which is our reading. */
    OUR_PART(false),
    /** Month or day without a year: the nearest one, or the one that the verb points to. */
    NEAREST(true),
    /** The weekday of the anchor itself. */
    SAME_DAY(true),
    /** The last such weekday before the anchor. */
    WEEKDAY_BEFORE(true),
    /** The first such weekday after the anchor. */
    WEEKDAY_AFTER(true),
    /** The weekday in the week before or after the anchor's, as some say "last" and "next". */
    WEEKDAY_OF_WEEK(true),
    /** So many days, weeks, months or years before or after the anchor. */
    COUNTED(true),
    /** The week, month, quarter or year of the anchor, or the one before or after. */
    PERIOD(true),
    /** What of the anchor's period lies before it: "earlier this year". */
    EARLIER(true),
    /** What of the anchor's period lies after it. */
    LATER(true),
    /** Some days, weeks, months or years, without saying how many: how many is our reading. */
    OUR_COUNT(true),
    /** So long before or after something that the text tells as of its own day: that it is of that day is our reading. */
    OUR_DAY(true);

    private final boolean counted;

    Rule(boolean counted) {
        this.counted = counted;
    }

    /** A stable name for message bundles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the date rests on the anchor. */
    public boolean isCounted() {
        return counted;
    }

    /** Whether it is more than the words say, so that it is told whose reading it is. */
    public boolean isOurs() {
        return this == OUR_PART || this == OUR_COUNT || this == OUR_DAY;
    }
}
