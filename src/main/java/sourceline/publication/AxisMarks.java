package sourceline.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.Extent;
import sourceline.chronology.When;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the public page's axis draws beside the markup that is there anyway. Days are counted from 1970-01-01. Written as
 * short as it goes: it stands on every entry.
 */
final class AxisMarks {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Pixels, as {@code chart.js} lays it out. */
    private static final int TOP = 6;

    private static final int BAND = 17;
    private static final int LANE = 26;
    private static final int FOOT = 36;

    private AxisMarks() {}

    /**
     * Lane, first day, last day and flags (lasted throughout, approximate, uncertain, planned), with commas between them. An
     * open end is empty, and both are where nothing is known of the date; what is left out at the end is the first day again, and no flags.
     *
     * @param lane the strand's place among the strands, from 0
     */
    static String at(PublishedEntry entry, int lane) {
        var when = When.edtf(entry.when().edtf());
        var extent = when.extent();
        var lasted = when.isInterval() && !extent.oneOf() && !isOneDay(extent);
        var flags = (lasted ? "l" : "")
                + (extent.approximate() ? "a" : "")
                + (extent.uncertain() ? "u" : "")
                + (entry.planned() ? "p" : "");
        var start = lane + "," + day(extent.from());
        if (!flags.isEmpty()) {
            return start + "," + day(extent.to()) + "," + flags;
        }
        return isOneDay(extent) ? start : start + "," + day(extent.to());
    }

    /** Whether it has a place on the axis. */
    static boolean isDated(PublishedEntry entry) {
        var extent = When.edtf(entry.when().edtf()).extent();
        return extent.from() != null || extent.to() != null;
    }

    private static boolean isOneDay(Extent extent) {
        return extent.from() != null && extent.from().equals(extent.to());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Long.toString(day.toEpochDay());
    }

    /** A named stretch of time, and the row in which it overlaps no other. */
    private record Band(
            String name, LocalDate from, @Nullable LocalDate to, int row) {}

    private static List<Band> bands(PublishedTimeline header) {
        var bands = new ArrayList<Band>();
        var ends = new ArrayList<LocalDate>();
        header.periods().stream()
                .filter(period -> extent(period).from() != null)
                .sorted(Comparator.comparing(AxisMarks::start))
                .forEach(period -> {
                    var from = start(period);
                    var to = extent(period).to();
                    int row = 0;
                    while (row < ends.size() && !ends.get(row).isBefore(from)) {
                        row++;
                    }
                    var end = to == null ? LocalDate.MAX : to;
                    if (row == ends.size()) {
                        ends.add(end);
                    } else {
                        ends.set(row, end);
                    }
                    bands.add(new Band(period.name(), from, to, row));
                });
        return bands;
    }

    private static Extent extent(PublishedPeriod period) {
        return When.edtf(period.when()).extent();
    }

    private static LocalDate start(PublishedPeriod period) {
        var from = extent(period).from();
        if (from == null) {
            throw new IllegalStateException("asked for the start of what has none: " + period.when());
        }
        return from;
    }

    /** JSON: name, first day, last day or null, row, of each period. */
    static String periods(PublishedTimeline header) {
        return JSON.writeValueAsString(bands(header).stream()
                .map(band -> {
                    var row = new ArrayList<@Nullable Object>();
                    row.add(band.name());
                    row.add(band.from().toEpochDay());
                    row.add(band.to() == null ? null : band.to().toEpochDay());
                    row.add(band.row());
                    return row;
                })
                .toList());
    }

    /** In pixels; told before the script runs, so that nothing moves when it draws. */
    static int height(PublishedTimeline header) {
        var rows = bands(header).stream().mapToInt(band -> band.row() + 1).max().orElse(0);
        return TOP + BAND * rows + LANE * header.strands().size() + FOOT;
    }
}
