package sourceline.chronology;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of days that a date names, possibly without a start or an end: a single date, an interval, or a member of a set.
 * Whatever is written, a date is a list of these.
 */
sealed interface Part permits CalendarDate, ClockTime, Range {

    Optional<LocalDate> earliest();

    Optional<LocalDate> latest();

    Precision precision();

    boolean uncertain();

    boolean approximate();

    String edtf();

    /** The single dates that it is written with, one or two. */
    List<CalendarDate> dates();

    default Optional<LocalTime> time() {
        return Optional.empty();
    }
}
