package sourceline.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * A paragraph as it is looked at while it is cut. All that looks at the text does so through here, so that a test can count how often it is done.
 */
class SentenceText {

    private static final boolean[] WITHIN_WORDS = new boolean[0x80];

    static {
        for (var character = 0; character < WITHIN_WORDS.length; character++) {
            WITHIN_WORDS[character] = character == ',' || Character.isLetterOrDigit(character);
        }
    }

    private final String all;
    private final char[] units;
    private final int to;
    private final SentenceWords words;

    /**
     * @param all the whole text that it is in
     * @param units the same as an array, which is read twice as fast and not changed
     * @param to where it ends
     */
    SentenceText(String all, char[] units, int to, SentenceWords words) {
        this.all = all;
        this.units = units;
        this.to = to;
        this.words = words;
    }

    int to() {
        return to;
    }

    SentenceWords words() {
        return words;
    }

    char charAt(int at) {
        return units[at];
    }

    int codePointAt(int at) {
        return all.codePointAt(at);
    }

    boolean startsWith(String prefix, int at) {
        return all.startsWith(prefix, at);
    }

    String substring(int from, int end) {
        return all.substring(from, end);
    }

    boolean isSpaceAt(int at) {
        return at < to && Characters.isSpace(charAt(at));
    }

    int skipSpace(int at) {
        while (isSpaceAt(at)) {
            at++;
        }
        return at;
    }

    /** Behind what neither ends a sentence nor opens nor closes anything, which is nearly all of a text. */
    int skipWord(int at) {
        var read = units;
        var end = to;
        var next = at;
        while (next < end && isWithinWord(read[next])) {
            next++;
        }
        return next;
    }

    private static boolean isWithinWord(char character) {
        return character < 0x80 ? WITHIN_WORDS[character] : Character.isLetter(character);
    }

    int endOfWord(int at) {
        var end = at;
        while (end < to && end - at < SentenceScanner.REACH && Characters.isLetterOrDigit(charAt(end))) {
            end++;
        }
        return end;
    }

    /** STerm and ATerm of UAX #29 but for decimal points, the ellipsis, and what the language adds. */
    boolean isTerminator(int at) {
        var character = charAt(at);
        if (character < 0x80) {
            return character == '.'
                    || character == '!'
                    || character == '?'
                    || (words.terminators().indexOf(character) >= 0 && (at + 1 == to || isSpaceAt(at + 1)));
        }
        if (character == '…') {
            return true;
        }
        var property = UCharacter.getIntPropertyValue(codePointAt(at), UProperty.SENTENCE_BREAK);
        return property == UCharacter.SentenceBreak.STERM
                || (property == UCharacter.SentenceBreak.ATERM && !(at + 1 < to && Character.isDigit(charAt(at + 1))));
    }
}
