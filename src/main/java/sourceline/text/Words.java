package sourceline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, white space and single other characters. The pieces joined again are the text.
 *
 * <p>A word is a run of letters, digits and marks; in it may stand an apostrophe or a full stop between two letters
 * ({@code Iran’s}, {@code U.S}) and, so that a number or date written in figures is one word and is never mixed from
 * two, one of {@code . , : / ' ’} and dashes beside a digit ({@code 1,000.5}, {@code 2025-06-23}, {@code F-16}). A character
 * of a script that is written without spaces is a word of its own. Marks and invisible joiners belong to what stands before them. The
 * rule looks at neighbouring characters only and needs no dictionary, so a browser can follow it exactly.
 */
public final class Words {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Words() {}

    /** What a piece is. */
    public enum Kind {
        WORD,
        /** A run of white space. */
        SPACE,
        /** One other character: punctuation, a symbol, an emoji with its modifiers. */
        OTHER
    }

    /** A piece of a text and where it stands. */
    public record Token(Kind kind, Span span, String text) {

        public boolean isWord() {
            return kind == Kind.WORD;
        }

        public boolean isSpace() {
            return kind == Kind.SPACE;
        }
    }

    /** All pieces in order, without gaps. */
    public static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        for (var at = 0; at < text.length(); ) {
            var codePoint = text.codePointAt(at);
            var kind = kind(codePoint);
            var end = switch (kind) {
                case WORD -> endOfWord(text, at, codePoint);
                case SPACE -> endOfSpace(text, at);
                case OTHER -> endOfOther(text, at + Character.charCount(codePoint));
            };
            tokens.add(new Token(kind, new Span(at, end), text.substring(at, end)));
            at = end;
        }
        return tokens;
    }

    /** The words alone. */
    public static List<Token> words(String text) {
        return tokens(text).stream().filter(Token::isWord).toList();
    }

    private static Kind kind(int codePoint) {
        return Characters.isSpace(codePoint)
                ? Kind.SPACE
                : Characters.isLetterOrDigit(codePoint) ? Kind.WORD : Kind.OTHER;
    }

    private static int endOfSpace(String text, int at) {
        while (at < text.length() && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfOther(String text, int at) {
        while (at < text.length()) {
            var next = text.codePointAt(at);
            var joined = text.codePointBefore(at) == ZERO_WIDTH_JOINER && kind(next) == Kind.OTHER;
            if (!joined && !continues(next) && Character.getType(next) != Character.MODIFIER_SYMBOL) {
                return at;
            }
            at += Character.charCount(next);
        }
        return at;
    }

    private static int endOfWord(String text, int start, int first) {
        var unspaced = Characters.isUnspaced(first);
        var previous = first;
        var at = start + Character.charCount(first);
        while (at < text.length()) {
            var next = text.codePointAt(at);
            var after = at + Character.charCount(next);
            if (continues(next)) {
                at = after;
            } else if (!unspaced && Characters.isLetterOrDigit(next) && !Characters.isUnspaced(next)) {
                previous = next;
                at = after;
            } else if (!unspaced && after < text.length() && connects(previous, next, text.codePointAt(after))) {
                previous = next;
                at = after;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean continues(int codePoint) {
        return Characters.isMark(codePoint) || Characters.isInvisible(codePoint);
    }

    private static boolean connects(int before, int between, int after) {
        if (!isLetterOrDigitOfSpaced(before) || !isLetterOrDigitOfSpaced(after)) {
            return false;
        }
        var digit = Character.isDigit(before) || Character.isDigit(after);
        return switch (between) {
            case '.', '\'', '’' -> true;
            case ',', ':', '/', '٫', '٬' -> digit;
            default -> digit && Characters.isDash(between) && between != '—';
        };
    }

    private static boolean isLetterOrDigitOfSpaced(int codePoint) {
        return Characters.isLetterOrDigit(codePoint) && !Characters.isUnspaced(codePoint);
    }
}
