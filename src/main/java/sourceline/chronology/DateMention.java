package sourceline.chronology;

import java.util.List;
import sourceline.text.Span;

/**
 * A date expression in a text.
 *
 * @param words where it stands, in UTF-16 units of the text
 * @param timex its value by TIMEX3 (ISO-TimeML), of the first reading: {@code 2025-06-23}, {@code 2025-W26}, {@code 199}, a duration {@code P3D}, {@code PAST_REF}
 * @param readings every date that it can mean, the likeliest first; more than one are for people to choose from. None for a duration, for
 *     what recurs, and for what is counted from an anchor that is not known
 */
public record DateMention(Span words, String timex, List<Reading> readings) {

    public DateMention {
        readings = List.copyOf(readings);
    }

    /** Whether the text leaves open which date is meant. */
    public boolean isAmbiguous() {
        return readings.size() > 1;
    }
}
