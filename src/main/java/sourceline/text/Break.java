package sourceline.text;

import java.util.regex.Pattern;

/**
 * White space at which a sentence ends although no mark stands there: around a row of separators, between addresses, behind an emoticon, and in mails behind the
 * complimentary close and around the time that one was sent.
 */
final class Break {

    private static final int LONGEST_CLOSE = 30;
    private static final int LONGEST_SENDER = 60;
    private static final Pattern TIME = Pattern.compile(
            "(?:\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2}),? \\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AP]M)?(?= |$)");

    private final SentenceText text;
    private final int start;
    private final int token;
    private final int space;
    private final int next;

    /**
     * @param start where the sentence began
     * @param token where the word before the white space began
     * @param next behind the white space
     */
    Break(SentenceText text, int start, int token, int space, int next) {
        this.text = text;
        this.start = start;
        this.token = token;
        this.space = space;
        this.next = next;
    }

    /** Whether it is worth asking {@link #isOne}: between most words it is not. */
    static boolean mayBe(char last, char first) {
        return first < 'a' || first > 'z' || first == 'h' || row(last) > 0;
    }

    boolean isOne() {
        var last = text.charAt(space - 1);
        var first = text.charAt(next);
        return isRow(space - row(last), last) && isRow(token, last)
                || isRow(next, first)
                || first == 'h' && isAddress(next) && isAddress(token)
                || isCapital(first) && (isEmoticon() || last == ',' && isClose() || isTimeBefore())
                || isDigit(first) && isTimeAt(next) && isSender();
    }

    /** How many of a kind separate; three hyphens are a dash and three underscores a blank to be filled in. 0 for what never does. */
    private static int row(char character) {
        return switch (character) {
            case '*', '=', '#', '+' -> 3;
            case '-', '_', '~' -> 5;
            default -> 0;
        };
    }

    private boolean isRow(int at, char character) {
        var count = row(character);
        if (count == 0 || at < token || at + count > text.to()) {
            return false;
        }
        for (var i = 0; i < count; i++) {
            if (text.charAt(at + i) != character) {
                return false;
            }
        }
        return true;
    }

    private boolean isAddress(int at) {
        return text.startsWith("http://", at) || text.startsWith("https://", at);
    }

    private static boolean isCapital(char character) {
        return Character.isUpperCase(character);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private boolean isEmoticon() {
        var length = space - token;
        if (length != 2 && length != 3 || ":;=".indexOf(text.charAt(token)) < 0) {
            return false;
        }
        return ")(DPp".indexOf(text.charAt(space - 1)) >= 0 && (length == 2 || text.charAt(token + 1) == '-');
    }

    /** “Best regards,” before the name. */
    private boolean isClose() {
        return space - start <= LONGEST_CLOSE
                && text.words()
                        .closes()
                        .contains(text.substring(start, space - 1).replace(' ', '_'));
    }

    /** Whether the time a mail was sent ends here. */
    private boolean isTimeBefore() {
        var last = text.charAt(space - 1);
        if (last != 'M' && !isDigit(last) || text.startsWith("AM", next) || text.startsWith("PM", next)) {
            return false;
        }
        var from = Math.max(start, space - 24);
        var before = TIME.matcher(text.substring(from, space));
        while (before.find()) {
            if (from + before.end() == space) {
                return true;
            }
        }
        return false;
    }

    private boolean isTimeAt(int at) {
        var second = at + 1 < text.to() ? text.charAt(at + 1) : ' ';
        var third = at + 2 < text.to() ? text.charAt(at + 2) : ' ';
        return (second == '/' || third == '/' || isDigit(third))
                && TIME.matcher(text.substring(at, Math.min(text.to(), at + 24)))
                        .lookingAt();
    }

    /** A name or address, and no more, before the time. */
    private boolean isSender() {
        return space - start <= LONGEST_SENDER && (isCapital(text.charAt(token)) || text.charAt(space - 1) == '>');
    }
}
