package sourceline.studio.axis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the axis draws. Dates are wall-clock days of the zone in ISO 8601, first and last day included.
 *
 * @param zone an IANA zone
 * @param lang the language of the ticks, BCP 47
 * @param dir {@code ltr} or {@code rtl}
 * @param lanes top to bottom
 */
public record AxisData(
        String zone, String lang, String dir, List<Lane> lanes, List<Period> periods, List<Entry> entries) {

    /**
     * A strand.
     *
     * @param colour 1 to 8 of the palette
     */
    public record Lane(String id, String name, int colour) {}

    /**
     * A named stretch of time behind the entries.
     *
     * @param to the last day, or null where it is open
     */
    public record Period(
            String id, String name, String from, @Nullable String to) {}

    /**
     * One mark and its bar.
     *
     * @param from the first day, or null where nobody knows how early
     * @param to the last day, or null where nobody knows how late
     * @param openStart some time before {@code to}, or on it
     * @param openEnd some time after {@code from}, or on it
     * @param oneOf some time within, also where only a month or a year is known; otherwise it lasted throughout
     * @param verdict the key of a {@link sourceline.studio.parts.VerdictMark.Shape}
     * @param verdictWord the verdict in words, "Said by Reuters"
     * @param label the date in words
     * @param stage the stage in words, or null
     */
    public record Entry(
            String id,
            String lane,
            @Nullable String from,
            @Nullable String to,
            boolean openStart,
            boolean openEnd,
            boolean oneOf,
            boolean uncertain,
            boolean approximate,
            boolean planned,
            String verdict,
            String verdictWord,
            String label,
            String headline,
            @Nullable String stage) {}
}
