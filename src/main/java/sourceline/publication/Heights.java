package sourceline.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How high the embed of one snapshot is at a few widths, in CSS pixels, so that a page around it can keep the room before
 * anything is loaded. Measured in the preview; estimated where nobody looked at one.
 *
 * @param measured by width, the narrowest first; at least two
 */
public record Heights(List<Height> measured) {

    /** The widths at which the preview measures: a phone, a column, a desk. */
    public static final List<Integer> WIDTHS = List.of(360, 640, 960);

    /** A timeline that is higher than this scrolls within its frame. */
    static final int MOST = 12_000;

    private static final Pattern TEXT = Pattern.compile("\\d{3,4}:\\d{2,6}(,\\d{3,4}:\\d{2,6}){1,5}");

    /** The embed grows no wider than this. */
    private static final int WIDEST = 792;

    public record Height(int width, int height) {}

    public Heights {
        measured = List.copyOf(measured);
        if (measured.size() < 2) {
            throw new IllegalArgumentException("two widths at least: " + measured);
        }
    }

    /**
     * @param text as {@link #text} writes it
     * @throws IllegalArgumentException if it is not
     */
    public static Heights of(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("not heights by widths: " + text);
        }
        var measured = new ArrayList<Height>();
        for (var pair : text.split(",")) {
            var numbers = pair.split(":");
            measured.add(new Height(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
        }
        return new Heights(measured);
    }

    /** Widths and heights, such as {@code 360:7100,640:5300}. */
    public String text() {
        return measured.stream()
                .map(height -> height.width() + ":" + height.height())
                .collect(Collectors.joining(","));
    }

    /** From the lengths of the texts: right within some tenths. */
    static Heights estimate(PublishedTimeline header, List<PublishedEntry> entries) {
        return new Heights(WIDTHS.stream()
                .map(width -> new Height(width, estimate(header, entries, Math.min(width, WIDEST) - 62)))
                .toList());
    }

    private static int estimate(PublishedTimeline header, List<PublishedEntry> entries, int column) {
        int height = 360 + AxisMarks.height(header) + lines(header.summary(), column / 8.2) * 26;
        for (var entry : entries) {
            height += 138 + lines(entry.headline(), column / 10.5) * 26 + lines(entry.body(), column / 7.9) * 25;
            for (var citation : entry.citations()) {
                var quote = citation.quote();
                height += 46 + (quote == null ? 0 : lines(quote.words(), column / 8.0) * 24);
            }
            var media = entry.media();
            if (media != null) {
                height += 40 + Math.min(column, media.width()) * media.height() / media.width();
            }
        }
        return height;
    }

    private static int lines(String text, double charactersInLine) {
        return (int) text.lines()
                .mapToLong(line -> (long) Math.ceil(line.length() / charactersInLine))
                .sum();
    }

    boolean isTooHigh() {
        return measured.getFirst().height() > MOST;
    }

    /** At a width, on a straight line between those measured. */
    int at(int width) {
        if (width <= measured.getFirst().width()) {
            return measured.getFirst().height();
        }
        for (int i = 1; i < measured.size(); i++) {
            var wide = measured.get(i);
            if (width <= wide.width()) {
                var narrow = measured.get(i - 1);
                return narrow.height()
                        + (wide.height() - narrow.height())
                                * (width - narrow.width())
                                / (wide.width() - narrow.width());
            }
        }
        return measured.getLast().height();
    }

    /**
     * The same as CSS that needs no script. A percentage of padding counts the width of what is around, so each stretch
     * between two widths is a line in it; as height falls ever more slowly with width, the highest line is the right one.
     */
    String padding() {
        var lines = new ArrayList<String>();
        for (int i = 1; i < measured.size(); i++) {
            var narrow = measured.get(i - 1);
            var wide = measured.get(i);
            var slope = (wide.height() - narrow.height()) / (double) (wide.width() - narrow.width());
            lines.add(String.format(
                    Locale.ROOT,
                    "calc(%.0fpx %s %.1f%%)",
                    narrow.height() - slope * narrow.width(),
                    slope < 0 ? "-" : "+",
                    Math.abs(slope) * 100));
        }
        lines.add(measured.getLast().height() + "px");
        return "max(" + String.join(",", lines) + ")";
    }
}
