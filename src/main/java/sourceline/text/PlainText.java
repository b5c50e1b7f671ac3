package sourceline.text;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The door through which typed and imported text comes in: refuses what no text may hold, makes line ends one kind, and
 * counts characters as people do (Unicode code points, a line end as one).
 */
public final class PlainText {

    private PlainText() {}

    /**
     * A text of one line: without white space at its ends, each line end or tab, with the white space around it, one space.
     *
     * @param limit in characters (Unicode code points) of the result
     * @throws NotText if it is forbidden, over the limit, or nothing is left of it
     */
    public static String line(String field, String text, int limit) {
        return optionalLine(field, text, limit).orElseThrow(() -> new NotText(field, NotText.Reason.EMPTY, limit, 0));
    }

    /** As {@link #line}; nothing where only white space was given. */
    public static Optional<String> optionalLine(String field, String text, int limit) {
        return accepted(field, onOneLine(clean(field, text, limit)), limit);
    }

    /**
     * A text of any number of lines, ending in {@code \n} each, without white space at its ends.
     *
     * @param limit in characters (Unicode code points) of the result
     * @throws NotText if it is forbidden, over the limit, or nothing is left of it
     */
    public static String prose(String field, String text, int limit) {
        return optionalProse(field, text, limit).orElseThrow(() -> new NotText(field, NotText.Reason.EMPTY, limit, 0));
    }

    /** As {@link #prose}; nothing where only white space was given. */
    public static Optional<String> optionalProse(String field, String text, int limit) {
        return accepted(field, clean(field, text, limit), limit);
    }

    /** Where the first NUL, other control character (but tab and line ends) or half of a surrogate pair stands, in UTF-16 units. */
    public static OptionalInt firstForbidden(String text) {
        for (var i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            if (unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r') {
                return OptionalInt.of(i);
            }
            if (Character.isSurrogate(unit)) {
                if (!isPair(text, i)) {
                    return OptionalInt.of(i);
                }
                i++;
            }
        }
        return OptionalInt.empty();
    }

    /** With {@code \n} for every kind of line end: CR LF, CR, NEL, and Unicode's line and paragraph separators. */
    public static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u0085', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
    }

    /**
     * Whether each embedding, override and isolate of writing direction (UAX #9) is closed in the paragraph that opened it. What is
     * not closed there changes the direction of what a screen puts behind it, and has to be shown isolated.
     */
    public static boolean hasBalancedDirections(String text) {
        var open = new ArrayDeque<Boolean>();
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\u202A', '\u202B', '\u202D', '\u202E' -> open.push(false);
                case '\u2066', '\u2067', '\u2068' -> open.push(true);
                case '\u202C' -> {
                    if (!Boolean.FALSE.equals(open.poll())) {
                        return false;
                    }
                }
                case '\u2069' -> {
                    if (!Boolean.TRUE.equals(open.poll())) {
                        return false;
                    }
                }
                case '\n', '\r', '\u0085', '\u2029' -> {
                    if (!open.isEmpty()) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return open.isEmpty();
    }

    private static String clean(String field, String text, int limit) {
        var offset = firstForbidden(text);
        if (offset.isPresent()) {
            var unit = text.charAt(offset.getAsInt());
            var reason = unit == 0
                    ? NotText.Reason.NUL
                    : Character.isSurrogate(unit) ? NotText.Reason.LONE_SURROGATE : NotText.Reason.CONTROL;
            throw new NotText(field, reason, limit, text.codePointCount(0, offset.getAsInt()) + 1);
        }
        return withLineFeeds(text);
    }

    private static Optional<String> accepted(String field, String text, int limit) {
        var stripped = new Span(0, text.length()).stripped(text).in(text);
        var characters = stripped.codePointCount(0, stripped.length());
        if (characters > limit) {
            throw new NotText(field, NotText.Reason.TOO_LONG, limit, characters);
        }
        return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
    }

    private static String onOneLine(String text) {
        var line = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); ) {
            var end = i;
            var breaks = false;
            while (end < text.length() && Characters.isSpace(text.charAt(end))) {
                breaks |= text.charAt(end) == '\n' || text.charAt(end) == '\t';
                end++;
            }
            if (breaks) {
                line.append(' ');
            } else {
                line.append(text, i, end);
            }
            if (end < text.length()) {
                line.append(text.charAt(end++));
            }
            i = end;
        }
        return line.toString();
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }
}
