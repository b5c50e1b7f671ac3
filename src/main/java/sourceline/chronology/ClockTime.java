package sourceline.chronology;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A time of day on a day (ISO 8601-1, combined date and time; EDTF level 0).
 *
 * @param clock hours and minutes, perhaps seconds, as written; may be 24:00
 * @param offset empty for local time, {@code Z}, or hours and perhaps minutes from UTC as written
 */
record ClockTime(CalendarDate date, String clock, String offset) implements Part {

    @Override
    public Optional<LocalDate> earliest() {
        return date.earliest();
    }

    @Override
    public Optional<LocalDate> latest() {
        return date.latest();
    }

    @Override
    public Precision precision() {
        return clock.length() > 5 ? Precision.SECOND : Precision.MINUTE;
    }

    @Override
    public boolean uncertain() {
        return false;
    }

    @Override
    public boolean approximate() {
        return false;
    }

    @Override
    public String edtf() {
        return date.edtf() + "T" + clock + offset;
    }

    @Override
    public List<CalendarDate> dates() {
        return List.of(date);
    }

    /** The time for ordering; midnight at the end of the day is its last moment. */
    @Override
    public Optional<LocalTime> time() {
        return Optional.of(clock.startsWith("24") ? LocalTime.MAX : LocalTime.parse(clock));
    }
}
