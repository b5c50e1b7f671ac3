package sourceline.studio.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A moment of the desk's own work in words; the dates of events have words of their own. */
public final class Moment {

    /** How a day is written, in a form that a browser's date field reads too. */
    static final String DAY_PATTERN = "d MMMM yyyy";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm vvvv");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("vvvv");
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(DAY_PATTERN);

    private Moment() {}

    /** To the minute: "23 June 2025, 14:02 UTC". */
    public static String of(Instant moment) {
        return MINUTE.withLocale(Words.locale()).format(moment.atOffset(ZoneOffset.UTC));
    }

    /** By the clock of a zone: "23 June 2025, 17:02 Moscow Time". */
    public static String of(Instant moment, ZoneId zone) {
        return isUtc(zone) ? of(moment) : LOCAL.withLocale(Words.locale()).format(moment.atZone(zone));
    }

    /** Where the day is said nearby: "17:02". */
    public static String time(Instant moment, ZoneId zone) {
        return TIME.withLocale(Words.locale()).format(moment.atZone(zone));
    }

    /** Whose clock it is: "Moscow Time". */
    public static String clock(ZoneId zone, Instant at) {
        return isUtc(zone) ? "UTC" : CLOCK.withLocale(Words.locale()).format(at.atZone(zone));
    }

    private static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    /** With its weekday: "Monday, 23 June 2025". */
    public static String weekday(LocalDate day) {
        return WEEKDAY.withLocale(Words.locale()).format(day);
    }

    /** "23 June 2025". */
    public static String day(LocalDate day) {
        return DAY.withLocale(Words.locale()).format(day);
    }
}
