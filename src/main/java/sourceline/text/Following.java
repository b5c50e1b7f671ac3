package sourceline.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;

/** What comes behind a place where a sentence may have ended, seen through opening quotation marks and brackets. */
final class Following {

    private final SentenceText text;
    private final int from;
    private final int first;
    private final boolean quoted;
    private final String word;

    Following(SentenceText text, int next) {
        this.text = text;
        var at = next;
        while (at < text.to() && at - next < SentenceScanner.REACH && isOpener(text.charAt(at))) {
            at++;
        }
        from = at;
        quoted = at > next;
        first = at < text.to() ? text.codePointAt(at) : ' ';
        word = text.substring(at, text.endOfWord(at));
    }

    /** Whether a quotation mark or bracket opens before its first word. */
    boolean isQuoted() {
        return quoted;
    }

    boolean isCapital() {
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    boolean isSmall() {
        return first < 0x80
                ? first >= 'a' && first <= 'z'
                : UCharacter.getIntPropertyValue(first, UProperty.SENTENCE_BREAK) == UCharacter.SentenceBreak.LOWER;
    }

    boolean isDigit() {
        return Character.isDigit(first);
    }

    boolean isLetter() {
        return Character.isLetter(first);
    }

    /** One capital and then small letters. */
    boolean isCapitalisedWord() {
        return isCapital()
                && word.length() > 1
                && Character.isLowerCase(word.charAt(1))
                && word.chars().noneMatch(Character::isDigit);
    }

    boolean isLongerThanALetter() {
        return word.length() > 1;
    }

    boolean isDash() {
        return Characters.isDash(first);
    }

    /** {@code http://…}, {@code www. …} */
    boolean isAddress() {
        return (first == 'h' && (text.startsWith("http://", from) || text.startsWith("https://", from)))
                || (first == 'w' && text.startsWith("www.", from));
    }

    /** What no sentence begins with; a dash only begins one, as in dialogue, before a capital; {@code (*)} is a note. */
    boolean goesOn() {
        if (from == text.to() || quoted) {
            return first == '*' || isYearInBrackets();
        }
        if (!Characters.isDash(first)) {
            return ",;:)]}/".indexOf(first) >= 0;
        }
        var behind = from;
        while (behind < text.to()
                && behind - from < SentenceScanner.REACH
                && (Characters.isDash(text.charAt(behind)) || text.isSpaceAt(behind))) {
            behind++;
        }
        return behind < text.to() && Character.isLowerCase(text.codePointAt(behind));
    }

    /** As behind a title that ends in a question mark: {@code (1966)}. */
    private boolean isYearInBrackets() {
        return from > 0
                && from + 4 < text.to()
                && text.charAt(from - 1) == '('
                && word.length() == 4
                && word.chars().allMatch(Character::isDigit);
    }

    /** A word that begins sentences; a single letter with a full stop is an initial. */
    boolean isStarter() {
        return text.words().starters().contains(word) && !(word.length() == 1 && text.startsWith(".", from + 1));
    }

    boolean isStarterInSmallLetters() {
        return !word.isEmpty()
                && text.words().starters().contains(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }

    /** A capital that says nothing about where a sentence begins. */
    boolean isPronoun() {
        return word.equals("I");
    }

    boolean isTitle() {
        return text.words().titles().contains(word.toLowerCase(Locale.ROOT))
                && text.startsWith(".", from + word.length());
    }

    /** A name of up to three words and a verb of saying, as behind “Stop!”. */
    boolean isSpeaker() {
        if (!isCapital() || quoted) {
            return false;
        }
        var at = from;
        for (var i = 0; i < 4 && at < text.to(); i++) {
            var end = text.endOfWord(at);
            var each = text.substring(at, end);
            if (i > 0 && text.words().speech().contains(each)) {
                return true;
            }
            if (each.isEmpty() || !Character.isUpperCase(each.charAt(0))) {
                return false;
            }
            at = text.skipSpace(end);
        }
        return false;
    }

    private static boolean isOpener(char character) {
        return Characters.isDoubleQuote(character)
                || Characters.isSingleQuote(character)
                || character == '¿'
                || character == '¡'
                || UCharacter.getType(character) == ECharacterCategory.START_PUNCTUATION;
    }
}
