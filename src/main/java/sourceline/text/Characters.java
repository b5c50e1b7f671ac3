package sourceline.text;

/** What this room takes a character for, where Java's own notions are too narrow for typeset text. */
final class Characters {

    private static final String DOUBLE_QUOTES = "\"“”„‟«»″＂〝〞";
    private static final String SINGLE_QUOTES = "'‘’‚‛‹›′ʼ＇";
    private static final String DASHES = "-‐‑‒–—―−﹘﹣－";

    private Characters() {}

    /** White space of any width, the non-breaking kinds and all line ends included. All of it lies in the basic plane. */
    static boolean isSpace(int character) {
        return character <= ' '
                ? character == ' ' || (character >= '\t' && character <= '\r')
                : character >= 0x85
                        && (character == 0x85 || character == 0xA0 || character >= 0x1680)
                        && (character == 0x85 || Character.isSpaceChar(character));
    }

    static boolean isLineBreak(int character) {
        return character <= '\r'
                ? character >= '\n'
                : character >= 0x85 && (character == 0x85 || character == 0x2028 || character == 0x2029);
    }

    static boolean isLetterOrDigit(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    /** A combining mark: it belongs to the character before it. */
    static boolean isMark(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        var type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Not seen by a reader: joiners, soft hyphens, direction marks, byte order marks. */
    static boolean isInvisible(int codePoint) {
        return codePoint >= 0xAD
                && (Character.getType(codePoint) == Character.FORMAT
                        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                        || codePoint == 0x034F);
    }

    /** The text without what is invisible in it. */
    static String visible(String text) {
        var plain = true;
        for (var i = 0; i < text.length() && plain; i++) {
            plain = text.charAt(i) < 0xAD;
        }
        return plain
                ? text
                : text.codePoints()
                        .filter(each -> !isInvisible(each))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    static boolean isDoubleQuote(int codePoint) {
        return DOUBLE_QUOTES.indexOf(codePoint) >= 0;
    }

    static boolean isSingleQuote(int codePoint) {
        return SINGLE_QUOTES.indexOf(codePoint) >= 0;
    }

    static boolean isDash(int codePoint) {
        return DASHES.indexOf(codePoint) >= 0;
    }

    /** Whether the script is written without spaces between words, so that each character counts as a word of its own. */
    static boolean isUnspaced(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }
}
