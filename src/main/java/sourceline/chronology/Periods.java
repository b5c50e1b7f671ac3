package sourceline.chronology;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The weeks, months, quarters, years around a day, in EDTF and TIMEX3. Weeks are those of ISO 8601.
 *
 * @param day the day that they are counted from
 */
record Periods(LocalDate day) {

    LocalDate start(Unit unit, int step) {
        LocalDate moved = unit.plus(day, step);
        return switch (unit) {
            case WEEK -> moved.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                moved.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> moved.withDayOfMonth(1);
            case QUARTER -> moved.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> moved.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(moved.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(moved.getYear(), 100) * 100, 1, 1);
            case DAY, HOUR, MINUTE -> moved;
        };
    }

    LocalDate end(Unit unit, int step) {
        return unit == Unit.WEEKEND
                ? start(unit, step).plusDays(1)
                : unit.plus(start(unit, step), 1).minusDays(1);
    }

    String timex(Said.Period period) {
        LocalDate start = start(period.unit(), period.step());
        String year = "%04d".formatted(start.getYear());
        return switch (period.unit()) {
            case WEEK -> week(start);
            case WEEKEND -> week(start) + "-WE";
            case MONTH -> start.toString().substring(0, 7);
            case QUARTER -> year + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> year;
            case DECADE -> year.substring(0, 3);
            case CENTURY -> year.substring(0, 2);
            case DAY, HOUR, MINUTE -> start.toString();
        };
    }

    static String week(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    String edtf(Said.Period period) {
        String timex = timex(period);
        return switch (period.unit()) {
            case WEEK, WEEKEND -> oneOf(start(period.unit(), period.step()), end(period.unit(), period.step()));
            case QUARTER -> timex.substring(0, 5) + (32 + timex.charAt(6) - '0');
            case DECADE -> timex + "X";
            case CENTURY -> timex + "XX";
            default -> timex;
        };
    }

    /** Some day from the one to the other. */
    static String oneOf(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : "[" + from + ".." + to + "]";
    }

    /** The first (0), middle (1) or last (2) third of a year, month or decade; empty of anything else. */
    static Optional<String> third(int which, When whole) {
        LocalDate from = whole.earliest().orElseThrow();
        LocalDate to = whole.latest().orElseThrow();
        return switch (whole.precision()) {
            case YEAR -> Optional.of("%04d-%d".formatted(from.getYear(), 37 + which));
            case MONTH ->
                Optional.of(oneOf(from.plusDays(10L * which), which == 2 ? to : from.plusDays(10L * which + 9)));
            case DECADE -> {
                int first = from.getYear() + (which == 0 ? 0 : 3 * which + 1);
                int last = from.getYear() + 3 * which + 3;
                yield Optional.of("[%04d..%04d]".formatted(first, last));
            }
            default -> Optional.empty();
        };
    }
}
