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

    /** A whole day. */
    static CalendarDate of(LocalDate day) {
        return new CalendarDate(
                Year.of(yearText(day.getYear()), day.getYear() < 0, "%04d".formatted(Math.abs(day.getYear()))),
                "%02d".formatted(day.getMonthValue()),
                "%02d".formatted(day.getDayOfMonth()),
                Qualification.NONE,
                Qualification.NONE,
                Qualification.NONE,
                day,
                day);
    }

    private static String yearText(int year) {
        return (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
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
            return first
                    ? part.get().firstDay(year.first())
                    : part.get().lastDay(year.last());
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

    /** The same date without its qualifiers. */
    CalendarDate unqualified() {
        return qualified(Qualification.NONE);
    }

    CalendarDate qualified(Qualification whole) {
        return new CalendarDate(
                year, month, day, whole, month.isEmpty() ? Qualification.NONE : whole,
                day.isEmpty() ? Qualification.NONE : whole, from, to);
    }
}
