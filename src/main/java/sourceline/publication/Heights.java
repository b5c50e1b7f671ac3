package sourceline.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How high the embed of one snapshot is at a few widths, in CSS pixels, so that a page around it can keep the room before
 * anything is loaded. Measured in the preview; where nobody looked at one, told from the last that was measured, or estimated.
 *
 * @param measured by width, the narrowest first; at least two
 */
public record Heights(List<Height> measured) {

    /** The widths at which the preview measures, from the narrowest phone to where the embed grows no wider. */
    public static final List<Integer> WIDTHS = List.of(320, 400, 500, 620, 760);

    /** A timeline that is higher than this scrolls within its frame. */
    static final int MOST = 12_000;

    /** So many characters a verdict takes with what it means, and what is known of a source beside its title. */
    private static final int VERDICT = 75;

    private static final int FACTS = 40;

    private static final Pattern TEXT = Pattern.compile("\\d{3,4}:\\d{2,6}(,\\d{3,4}:\\d{2,6}){1,5}");

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

    /** From the lengths of the texts: right within a tenth or two. */
    static Heights estimate(PublishedTimeline header, List<PublishedEntry> entries) {
        return new Heights(WIDTHS.stream()
                .map(width -> new Height(width, estimate(header, entries, width - 62)))
                .toList());
    }

    private static int estimate(PublishedTimeline header, List<PublishedEntry> entries, int column) {
        int height = 360 + AxisMarks.height(header) + lines(header.summary(), column / 8.2) * 26;
        for (var entry : entries) {
            height += 90 + lines(VERDICT, column / 7.2) * 22;
            height += lines(entry.headline(), column / 10.5) * 26 + lines(entry.body(), column / 7.9) * 25;
            for (var citation : entry.citations()) {
                var quote = citation.quote();
                height += 26 + lines(citation.source().title().length() + FACTS, (column - 17) / 6.4) * 20;
                height += quote == null ? 0 : lines(quote.words(), column / 8.0) * 24;
            }
            var media = entry.media();
            if (media != null) {
                height += 40 + Math.min(column, media.width()) * media.height() / media.width();
            }
        }
        return height;
    }

    private static int lines(String text, double charactersInLine) {
        return text.lines()
                .mapToInt(line -> lines(line.length(), charactersInLine))
                .sum();
    }

    private static int lines(int characters, double charactersInLine) {
        return (int) Math.ceil(characters / charactersInLine);
    }

    boolean isTooHigh() {
        return measured.getFirst().height() > MOST;
    }

    /** So that an estimate says as much as measuring would. */
    boolean isFarTooHigh() {
        return measured.getLast().height() > 2 * MOST;
    }

    /**
     * What it would be for another edition: as much more or less than its estimate as this is than its own.
     *
     * @param mine the estimate of what this was measured of
     * @param other the estimate of the other
     */
    Heights scaled(Heights mine, Heights other) {
        return new Heights(measured.stream()
                .map(height -> new Height(height.width(), (int)
                        Math.round((double) height.height() * other.at(height.width()) / mine.at(height.width()))))
                .toList());
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
     * between two widths adds its slope for as much of it as there is.
     */
    String padding() {
        var sum = new StringBuilder("calc(" + measured.getFirst().height() + "px");
        for (int i = 1; i < measured.size(); i++) {
            var narrow = measured.get(i - 1);
            var wide = measured.get(i);
            var stretch = wide.width() - narrow.width();
            var slope = (wide.height() - narrow.height()) / (double) stretch;
            sum.append(String.format(
                    Locale.ROOT,
                    " %s %.3f*clamp(0px,100%% - %dpx,%dpx)",
                    slope < 0 ? "-" : "+",
                    Math.abs(slope),
                    narrow.width(),
                    stretch));
        }
        return sum.append(')').toString();
    }
}
