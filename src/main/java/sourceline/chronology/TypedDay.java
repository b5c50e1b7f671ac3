package sourceline.chronology;

import sourceline.chronology.NotADate.Reason;

/**
 * One date within what was typed, as far as it goes: "16" of "16–22 June 2025" gets its month and year from its neighbour.
 *
 * @param year in EDTF's form; empty if there is none
 * @param month two digits, a part of the year or a month of another calendar; empty if there is none
 * @param ownCalendar whether year, month and day are of the calendar of the locale
 * @param day two digits; empty if there is none
 * @param weekday 1 for Monday; 0 if none was typed
 * @param time with its offset; empty if there is none
 * @param typed the words, for messages
 * @param start where they begin
 */
record TypedDay(
        String year,
        String month,
        boolean ownCalendar,
        String day,
        int weekday,
        String time,
        Qualification qualification,
        String typed,
        int start) {

    TypedDay withYear(String filled) {
        return new TypedDay(filled, month, ownCalendar, day, weekday, time, qualification, typed, start);
    }

    TypedDay withMonth(String filled, boolean own) {
        return new TypedDay(year, filled, own, day, weekday, time, qualification, typed, start);
    }

    /** The second year of "2020–21". */
    TypedDay asYearOf(String century) {
        return new TypedDay(century + day, "", false, "", weekday, time, qualification, typed, start);
    }

    /** Takes from a neighbour what it lacks; a month only for its day, a year whenever the neighbour comes after it. */
    TypedDay filledFrom(TypedDay neighbour, boolean yearToo) {
        boolean lacksMonth = month.isEmpty() && !day.isEmpty();
        TypedDay filled = lacksMonth ? withMonth(neighbour.month, neighbour.ownCalendar) : this;
        return yearToo && year.isEmpty() ? filled.withYear(neighbour.year) : filled;
    }

    /** Whether this is the winter of "winter 2020–2021" and the other its second year. */
    boolean isWinterInto(TypedDay other) {
        return month.equals(YearPart.WINTER.code())
                && other.month.isEmpty()
                && year.matches("\\d{4}")
                && other.year.matches("\\d{4}")
                && Integer.parseInt(year) + 1 == Integer.parseInt(other.year);
    }

    NotADate refuse(Reason reason, String text, String... values) {
        return new NotADate(reason, text, start, values);
    }
}
