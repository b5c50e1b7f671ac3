package sourceline.chronology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words of a date expression say, before it is asked which day that is. */
sealed interface Said {

    /** What it says in a sentence that tells of the past, where "in two days" is how long something took. */
    default Said asTold(Piece first) {
        return this instanceof Counted counted && first.is(Term.Kind.IN)
                ? new NoDate(counted.unit().duration(Integer.toString(counted.count())))
                : this;
    }

    /**
     * Year, month and day as far as they are given; 0 where they are not.
     *
     * @param own whether they are of the calendar of the language
     * @param weekday 1 for Monday; 0 if none is given
     * @param step -1 for "last", 1 for "next", 0 for "this"; null where nothing is said
     */
    record Day(
            int year,
            int month,
            int day,
            boolean own,
            int weekday,
            @Nullable Integer step) implements Said {

        static Day ofWeekday(int weekday) {
            return new Day(0, 0, 0, false, weekday, null);
        }

        static Day ofYear(int year) {
            return new Day(year, 0, 0, false, 0, null);
        }

        Day withWeekday(int given) {
            return new Day(year, month, day, own, given, step);
        }

        Day withYear(int given) {
            return new Day(given, month, day, own, weekday, step);
        }

        Day withMonth(Day of) {
            return new Day(year == 0 ? of.year : year, of.month, day, of.own, weekday, step);
        }

        Day withStep(int given) {
            return new Day(year, month, day, own, weekday, given);
        }
    }

    /** A date in digits of which either number may be the day. */
    record Digits(int first, int second, int year) implements Said {}

    /**
     * A season, quarter or half of a year, by EDTF's code; the year is 0 where none is given.
     *
     * @param step "last summer": as of {@link Day}
     * @param yearStep "the summer of last year": as of {@link Day}
     */
    record PartOfYear(
            int code,
            int year,
            @Nullable Integer step,
            @Nullable Integer yearStep) implements Said {}

    /** A decade or century: EDTF (two where "1900s" may be either), and TIMEX3. */
    record Stretch(List<String> edtf, String timex) implements Said {}

    /** So many days from the anchor. */
    record Shift(int days) implements Said {}

    /** The anchor's week, month, … or the one before or after it. */
    record Period(Unit unit, int step) implements Said {}

    /** What lies before (-1) or after (1) the anchor in its period: "earlier this year". */
    record Rest(Unit unit, int side) implements Said {}

    /** So many units before (-1) or after (1) the anchor; a count of 0 is "some". */
    record Counted(int count, Unit unit, int side) implements Said {}

    /** So long after (-1, as then the other event lies before) or before (1) an event that is told of: "just days after". */
    record Apart(int count, Unit unit, int side) implements Said {}

    /** The last (-1) or next (1) so many units, up to the anchor: "the past six months". */
    record UpTo(int count, Unit unit, int side) implements Said {}

    /** The early (0), middle (1) or late (2) part of something. */
    record Third(int which, Said of) implements Said {}

    /** From the one to the other. */
    record FromTo(Said from, Said to) implements Said {}

    /** Before, after, since, until: how the event lies to what is said. */
    record Related(Term.Kind relation, Said to) implements Said {}

    /** Something that is no date: a duration, what recurs, "recently"; its TIMEX3 value. */
    record NoDate(String timex) implements Said {}
}
