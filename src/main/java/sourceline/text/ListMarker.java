package sourceline.text;

import java.util.List;

/**
 * The marker of an enumeration that runs on in one paragraph: {@code 1. … 2. …}, {@code 1) …}, {@code a. … b. …}, {@code • …}.
 * Only a sentence that begins with a marker begins one, and only the very next marker in the same style goes on with it.
 *
 * @param next how the marker that may follow is written; empty if this is no enumeration
 */
record ListMarker(String next) {

    static final ListMarker NONE = new ListMarker("");
    private static final List<String> STYLES = List.of(".)", ".", ")");
    private static final String BULLETS = "•⁃‣◦▪●";
    private static final int LONGEST = 999;

    /** The marker that a sentence begins with. */
    static ListMarker at(SentenceText text, int start, int end) {
        var first = text.charAt(start);
        if (isBullet(first)) {
            return new ListMarker(String.valueOf(first));
        }
        var at = start;
        while (at < end && at - start < 4 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at > start && at - start < 4) {
            var number = Integer.parseInt(text.substring(start, at));
            var style = style(text, at, end);
            return style.isEmpty() || number >= LONGEST ? NONE : new ListMarker((number + 1) + style);
        }
        if (first >= 'a' && first < 'z') {
            var style = style(text, start + 1, end);
            return style.isEmpty() ? NONE : new ListMarker((char) (first + 1) + style);
        }
        return NONE;
    }

    /** Whether there is an enumeration at all. */
    boolean isOne() {
        return !next.isEmpty();
    }

    static boolean isBullet(char character) {
        return BULLETS.indexOf(character) >= 0;
    }

    /** Whether the next item begins here, behind white space and before it (a bullet needs none before its words). */
    boolean followsAt(SentenceText text, int at, int end) {
        if (next.isEmpty() || !Characters.isSpace(text.charAt(at - 1))) {
            return false;
        }
        var after = at + next.length();
        return text.startsWith(next, at)
                && after < end
                && (Characters.isSpace(text.charAt(after)) || BULLETS.contains(next));
    }

    /** What goes on behind a cut: the enumeration that begins or goes on there, or this one, as an item may have several sentences. */
    ListMarker orNext(ListMarker found) {
        return found.next.isEmpty() ? this : found;
    }

    private static String style(SentenceText text, int at, int end) {
        for (var style : STYLES) {
            var after = at + style.length();
            if (text.startsWith(style, at) && after < end && Characters.isSpace(text.charAt(after))) {
                return style;
            }
        }
        return "";
    }
}
