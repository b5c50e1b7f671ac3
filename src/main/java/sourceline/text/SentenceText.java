package sourceline.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * A paragraph as it is looked at while it is cut.
 *
 * @param all the whole text that it is in
 * @param to where it ends
 */
record SentenceText(String all, int to, SentenceWords words) {

    char charAt(int at) {
        return all.charAt(at);
    }

    boolean isSpaceAt(int at) {
        return at < to && Characters.isSpace(all.charAt(at));
    }

    int skipSpace(int at) {
        while (isSpaceAt(at)) {
            at++;
        }
        return at;
    }

    int endOfWord(int at) {
        var end = at;
        while (end < to && end - at < SentenceScanner.REACH && Characters.isLetterOrDigit(all.charAt(end))) {
            end++;
        }
        return end;
    }

    /** STerm and ATerm of UAX #29 but for decimal points, the ellipsis, and what the language adds. */
    boolean isTerminator(int at) {
        var character = all.charAt(at);
        if (character < 0x80) {
            return character == '.'
                    || character == '!'
                    || character == '?'
                    || (words.terminators().indexOf(character) >= 0 && (at + 1 == to || isSpaceAt(at + 1)));
        }
        if (character == '…') {
            return true;
        }
        var property = UCharacter.getIntPropertyValue(all.codePointAt(at), UProperty.SENTENCE_BREAK);
        return property == UCharacter.SentenceBreak.STERM
                || (property == UCharacter.SentenceBreak.ATERM
                        && !(at + 1 < to && Character.isDigit(all.charAt(at + 1))));
    }
}
