package sourceline.chronology;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what somebody typed into numbers, dates in digits, words and marks. */
final class Lexer {

    private static final Pattern ISO = Pattern.compile("-?\\d{4}-\\d{2}(-\\d{2})?(?!-?\\d)");
    private static final Pattern THREE = Pattern.compile("\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(?!\\d)");
    private static final Pattern TWO =
            Pattern.compile("\\d{1,2}[./]\\d{4}(?!\\d)|\\d{4}/\\d{1,2}(?!\\d)|\\d{1,2}/\\d{1,2}(?![\\d/])");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?(?![\\d:])");
    private static final Pattern OFFSET = Pattern.compile(
            "(?:UTC|GMT|Z)(?:[+\u2212-]\\d{1,2}(?::\\d{2})?)?(?![\\p{L}\\d])|\\+\\d{1,2}(?::\\d{2})?(?!\\d)");
    private static final List<Pattern> WITH_DIGITS = List.of(ISO, THREE, DAY_MONTH, TWO);

    private Lexer() {}

    /** The words of a phrase, folded, a hyphen among them as such. */
    static List<String> words(String phrase) {
        return cut(phrase).stream()
                .filter(token -> token.is(Meaning.UNKNOWN) || token.is(Meaning.DASH))
                .map(Vocabulary::key)
                .toList();
    }

    static List<Token> cut(String typed) {
        String text = asciiDigits(typed);
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Token token = next(text, at);
            if (!token.is(Meaning.NOISE)) {
                tokens.add(token);
            }
            at = token.end();
        }
        return tokens;
    }

    private static Token next(String text, int at) {
        int c = text.codePointAt(at);
        int end = at + Character.charCount(c);
        if (isDigit(c) || c == '-' && (at == 0 || text.charAt(at - 1) == ' ')) {
            for (Pattern pattern : WITH_DIGITS) {
                Matcher matcher = pattern.matcher(text).region(at, text.length());
                matcher.useTransparentBounds(true);
                if (matcher.lookingAt()) {
                    return new Token(Meaning.DIGITS, matcher.group(), 0, at, matcher.end());
                }
            }
            Matcher time = TIME.matcher(text).region(at, text.length());
            if (time.lookingAt()) {
                return new Token(Meaning.TIME, time.group(), 0, at, time.end());
            }
        }
        Matcher offset = OFFSET.matcher(text).region(at, text.length());
        if (offset.lookingAt()) {
            return new Token(Meaning.OFFSET, offset.group(), 0, at, offset.end());
        }
        if (isDigit(c)) {
            return number(text, at);
        }
        if (isLetter(c)) {
            return word(text, at);
        }
        return new Token(mark(text, at, c), text.substring(at, end), 0, at, end);
    }

    private static Token number(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        String digits = text.substring(at, end);
        int value = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        return new Token(Meaning.NUMBER, digits, value, at, end);
    }

    /** A word takes the full stop of an abbreviation with it. */
    private static Token word(String text, int at) {
        int end = at;
        while (end < text.length() && isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        String word = text.substring(at, end);
        if (end < text.length() && text.charAt(end) == '.') {
            end++;
        }
        return new Token(Meaning.UNKNOWN, word, 0, at, end);
    }

    private static Meaning mark(String text, int at, int c) {
        return switch (c) {
            case '-' -> joins(text, at) ? Meaning.NOISE : Meaning.DASH;
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '~', '\uFF5E' -> Meaning.DASH;
            case ',', '\u060C', ';' -> Meaning.COMMA;
            case '?', '\u061F' -> Meaning.QUESTION;
            case '.', '\u05BE' -> Meaning.NOISE;
            default ->
                Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)
                        ? Meaning.NOISE
                        : Meaning.UNKNOWN;
        };
    }

    /** A hyphen right between a letter and a digit joins an ending to a number, or a prefix, or day-month-year. */
    private static boolean joins(String text, int at) {
        if (at == 0 || at + 1 >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        return isDigit(before) && isLetter(after) || isLetter(before) && isDigit(after);
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == 0x200C
                || c == '\''
                || c == 0x2019
                || c == 0x05F3
                || c == 0x05F4;
    }

    /** Marks of writing direction, which editors and messengers leave in copied text. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Digits of every script as ASCII ones, nothing moved. */
    private static String asciiDigits(String typed) {
        StringBuilder text = new StringBuilder(typed);
        for (int i = 0; i < text.length(); i++) {
            int digit = UCharacter.digit(text.charAt(i), 10);
            if (digit >= 0) {
                text.setCharAt(i, (char) ('0' + digit));
            }
        }
        return text.toString();
    }
}
