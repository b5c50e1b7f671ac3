package sourceline.chronology;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A year, a month or part of a year, or a day; any digit may be unspecified, any component qualified (ISO 8601-2 / EDTF levels 0 to 2,
 * "date").
 *
 * @param month two digits, X for unspecified, or the code 21 to 41 of a part of the year; empty if there is none
 * @param day two digits, X for unspecified; empty if there is none
 */
record CalendarDate(
        Year year,
        String month,
        String day,
        Qualification ofYear,
        Qualification ofMonth,
        Qualification ofDay,
        LocalDate from,
        LocalDate to)
        implements Part {

    /**
     * @return empty if no such date exists, whatever the unspecified digits may be
     */
    static Optional<CalendarDate> of(
            Year year, String month, String day, Qualification ofYear, Qualification ofMonth, Qualification ofDay) {
        LocalDate from = edge(year, month, day, true);
        LocalDate to = edge(year, month, day, false);
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(new CalendarDate(year, month, day, ofYear, ofMonth, ofDay, from, to));
    }

    /** A whole day of a year of four digits. */
    static CalendarDate of(LocalDate day) {
        return new CalendarDate(
                Year.of(day.getYear()),
                "%02d".formatted(day.getMonthValue()),
                "%02d".formatted(day.getDayOfMonth()),
                Qualification.NONE,
                Qualification.NONE,
                Qualification.NONE,
                day,
                day);
    }

    static boolean isMonth(String month) {
        return IntStream.rangeClosed(1, 12).anyMatch(n -> Year.matches(month, n));
    }

    private static @Nullable LocalDate edge(Year year, String month, String day, boolean first) {
        if (month.isEmpty()) {
            return first ? LocalDate.of(year.first(), 1, 1) : LocalDate.of(year.last(), 12, 31);
        }
        Optional<YearPart> part = YearPart.of(month);
        if (part.isPresent()) {
            return first ? part.get().firstDay(year.first()) : part.get().lastDay(year.last());
        }
        PrimitiveIterator.OfInt years = first ? year.upwards() : year.downwards();
        while (years.hasNext()) {
            int y = years.nextInt();
            for (int i = 1; i <= 12; i++) {
                int m = first ? i : 13 - i;
                LocalDate found = Year.matches(month, m) ? edge(YearMonth.of(y, m), day, first) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate edge(YearMonth month, String day, boolean first) {
        int length = month.lengthOfMonth();
        for (int i = 1; i <= length; i++) {
            int d = first ? i : length + 1 - i;
            if (day.isEmpty() || Year.matches(day, d)) {
                return month.atDay(d);
            }
        }
        return null;
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(from);
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(to);
    }

    @Override
    public Precision precision() {
        if (year.precision() != Precision.YEAR || month.isEmpty()) {
            return year.precision();
        }
        Optional<YearPart> part = YearPart.of(month);
        if (part.isPresent()) {
            return part.get().precision();
        }
        if (month.contains("X")) {
            return Precision.YEAR;
        }
        return day.isEmpty() || day.contains("X") ? Precision.MONTH : Precision.DAY;
    }

    /** Whether some digit within it is unspecified, other than whole components at its end. */
    boolean hasUnspecifiedDigits() {
        return year.digits().contains("X") || month.contains("X") || day.contains("X");
    }

    boolean isDay() {
        return from.equals(to);
    }

    boolean givesDay() {
        return !day.isEmpty() && !day.equals("XX");
    }

    /** Whether it says no digit of the year, and at most a whole month or a day of one. */
    boolean ofAnyYear() {
        return year.digits().equals("XXXX")
                && YearPart.of(month).isEmpty()
                && (month.isEmpty() || !month.contains("X") || month.equals("XX") && !givesDay())
                && (!day.contains("X") || day.equals("XX"));
    }

    /**
     * Whether only the stretch from the first to the last day it can be tells what it is: digits left open within a component or before one
     * that is given, a century or more, significant digits. A single year of a decade, a month or a day not given have words.
     */
    boolean shownAsStretch() {
        if (ofAnyYear()) {
            return false;
        }
        boolean yearOpen = year.precision() != Precision.YEAR;
        boolean namedDecade = year.precision() == Precision.DECADE
                && !year.digits().isEmpty()
                && year.first() > 0
                && year.first() % 100 != 0
                && year.last() - year.first() == 9;
        if (yearOpen && !(namedDecade && (month.isEmpty() || YearPart.of(month).isPresent()))) {
            return true;
        }
        boolean monthOpen = month.contains("X") && (!month.equals("XX") || givesDay());
        return monthOpen || day.contains("X") && !day.equals("XX");
    }

    /** The key of the word for what is left out at its end; empty if nothing is. */
    Optional<String> notGiven() {
        if (shownAsStretch()) {
            return Optional.empty();
        }
        if (ofAnyYear()) {
            return skeleton().map(given -> "year-not-given");
        }
        if (year.precision() == Precision.DECADE && !year.digits().isEmpty()) {
            return Optional.of("year-not-given");
        }
        if (month.equals("XX")) {
            return Optional.of(day.isEmpty() ? "month-not-given" : "day-not-given");
        }
        return day.equals("XX") ? Optional.of("day-not-given") : Optional.empty();
    }

    /** What ICU is to show of it: year, month, day as far as they are given; empty if it is nothing of that kind. */
    Optional<String> skeleton() {
        if (ofAnyYear()) {
            return month.isEmpty() || month.equals("XX")
                    ? Optional.empty()
                    : Optional.of(givesDay() ? "MMMMd" : "MMMM");
        }
        if (shownAsStretch()
                || year.precision() != Precision.YEAR
                || Math.abs(year.first()) > 9999
                || YearPart.of(month).isPresent()) {
            return Optional.empty();
        }
        if (month.isEmpty() || month.equals("XX")) {
            return Optional.of("y");
        }
        return Optional.of(givesDay() ? "yMMMMd" : "yMMMM");
    }

    @Override
    public boolean uncertain() {
        return ofYear.uncertain() || ofMonth.uncertain() || ofDay.uncertain();
    }

    @Override
    public boolean approximate() {
        return ofYear.approximate() || ofMonth.approximate() || ofDay.approximate();
    }

    @Override
    public List<CalendarDate> dates() {
        return List.of(this);
    }

    /** Qualifiers as one group from the left as far as they are the same, then each before its component. */
    @Override
    public String edtf() {
        boolean monthJoins = !month.isEmpty() && ofMonth == ofYear;
        boolean dayJoins = monthJoins && !day.isEmpty() && ofDay == ofYear;
        StringBuilder text = new StringBuilder(year.text());
        if (!monthJoins) {
            text.append(ofYear.sign());
        }
        if (!month.isEmpty()) {
            text.append('-').append(monthJoins ? "" : ofMonth.sign()).append(month);
            if (monthJoins && !dayJoins) {
                text.append(ofYear.sign());
            }
        }
        if (!day.isEmpty()) {
            text.append('-').append(dayJoins ? "" : ofDay.sign()).append(day);
            if (dayJoins) {
                text.append(ofYear.sign());
            }
        }
        return text.toString();
    }

    /** The same date with one qualifier for the whole of it. */
    CalendarDate qualified(Qualification whole) {
        return new CalendarDate(
                year,
                month,
                day,
                whole,
                month.isEmpty() ? Qualification.NONE : whole,
                day.isEmpty() ? Qualification.NONE : whole,
                from,
                to);
    }
}
