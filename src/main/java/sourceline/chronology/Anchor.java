package sourceline.chronology;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of a text are counted from.
 *
 * @param day the day the text was published, in its own zone; null where it is not known, and then nothing relative is resolved
 * @param inferred whether that day is itself an inference, so that all that is counted from it is one too
 * @param zone the zone in which the text means its days; a "today" of Tehran may be a yesterday elsewhere
 * @param language the language of the text
 */
public record Anchor(@Nullable LocalDate day, boolean inferred, ZoneId zone, Locale language) {

    /** Whether a year of this number is one of the language's own calendar rather than of the Middle Ages. */
    boolean hasOwnYear(int year) {
        return year > 1200 && year < 1600 && LocalCalendar.of(language).isOwn();
    }
}
