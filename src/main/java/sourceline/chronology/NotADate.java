package sourceline.chronology;

import java.util.List;

/**
 * A text was read as a date and says none that exists. Carries what a screen needs to say so in its own words: the reason, whose
 * {@link Reason#code()} is the key, and the values that belong into the sentence.
 */
public final class NotADate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a text is no date, and which values come with it. */
    public enum Reason {
        /** Nothing was typed. No values. */
        EMPTY("empty", "Nothing that could be a date"),
        /** Values: its length, the limit. */
        TOO_LONG("too-long", "%s characters, a date has at most %s"),
        /** Values: the part that was not understood. */
        NOT_UNDERSTOOD("not-understood", "Not understood as a date: “%s”"),
        /** Values: the day in words, such as "31 February 2025". */
        NO_SUCH_DAY("no-such-day", "There is no %s"),
        /** Values: the month as written. */
        NO_SUCH_MONTH("no-such-month", "There is no month %s"),
        /** Values: the year as written. */
        NO_SUCH_YEAR("no-such-year", "There is no year %s"),
        /** Values: the time as written. */
        NO_SUCH_TIME("no-such-time", "There is no time %s"),
        /** Values: the year as written, the furthest year. */
        YEAR_TOO_FAR("year-too-far", "The year %s is further away than %s"),
        /** A year of up to four digits behind the Y that stands for longer ones. Values: what is written. */
        YEAR_NOT_LONG("year-not-long", "%s: the Y stands before years of more than four digits"),
        /** Values: the start, the end. */
        END_BEFORE_START("end-before-start", "The end %2$s is before the start %1$s"),
        /** EDTF has times of day on single days only. Values: the part with the time. */
        TIME_IN_RANGE("time-in-range", "A time of day cannot stand in a range or a list: %s"),
        /** Values: one reading, the other reading. */
        AMBIGUOUS("ambiguous", "This could be %s or %s"),
        /** Values: the part that lacks a year. */
        NO_YEAR("no-year", "The year is missing: %s"),
        /** Values: the year as typed. */
        SHORT_YEAR("short-year", "The year needs all its digits: %s"),
        /** Values: the day of the week as typed, the day of the week that the date falls on. */
        OTHER_WEEKDAY("other-weekday", "Not a %s: that day is a %s");

        private final String code;
        private final String english;

        Reason(String code, String english) {
            this.code = code;
            this.english = english;
        }

        /** The key of the sentence that tells it, below {@code when.}. */
        public String code() {
            return code;
        }
    }

    private final String text;
    private final int position;
    private final Reason reason;
    private final List<String> values;

    NotADate(Reason reason, String text, int position, String... values) {
        super(String.format(java.util.Locale.ROOT, reason.english, (Object[]) values));
        this.reason = reason;
        this.text = text;
        this.position = position;
        this.values = List.of(values);
    }

    /** The text that was to be read, whole; cut after the longest length that is read at all. */
    public String text() {
        return text;
    }

    /** Where in {@link #text()} the trouble begins, in UTF-16 units from 0; the text's length if something is missing at its end. */
    public int position() {
        return position;
    }

    public Reason reason() {
        return reason;
    }

    /** What belongs into the sentence, in the order that {@link Reason} names. */
    public List<String> values() {
        return values;
    }
}
