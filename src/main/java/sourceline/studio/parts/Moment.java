package sourceline.studio.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A moment of the desk's own work in words; the dates of events have words of their own. */
public final class Moment {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm");
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");

    private Moment() {}

    /** To the minute: "23 June 2025, 14:02 UTC". */
    public static String of(Instant moment) {
        return MINUTE.withLocale(Words.locale()).format(moment.atOffset(ZoneOffset.UTC));
    }

    /** By the clock of a zone that everybody on the screen knows of: "23 June 2025, 17:02". */
    public static String of(Instant moment, ZoneId zone) {
        return LOCAL.withLocale(Words.locale()).format(moment.atZone(zone));
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
