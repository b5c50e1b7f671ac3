package sourceline.text;

import java.util.Locale;

/** Decides whether a sentence ends at a {@link Stop}. */
final class SentenceEnd {

    private final SentenceText text;
    private final int start;
    private final Stop stop;
    private final Following next;
    private final int wordStart;
    private final String word;

    /** @param start where the sentence began */
    SentenceEnd(SentenceText text, int start, Stop stop) {
        this.text = text;
        this.start = start;
        this.stop = stop;
        this.next = new Following(text, stop.next());
        this.wordStart = wordStart();
        this.word = Characters.visible(text.substring(wordStart, stop.begin()));
    }

    boolean isOne() {
        if (stop.next() == stop.end()) {
            return endsWithoutSpace();
        }
        if (next.goesOn()) {
            return false;
        }
        if (next.isAddress()) {
            return !text.words().isAbbreviation(word.toLowerCase(Locale.ROOT));
        }
        if (stop.smiles()) {
            return true;
        }
        if (stop.asks()) {
            return next.isSmall() ? asksBeforeSmallLetter() : !(stop.quoteCloses() && next.isSpeaker());
        }
        if (stop.dots() > 1) {
            return endsAtEllipsis();
        }
        return next.isSmall() ? endsBeforeSmallLetter() : endsAtFullStop();
    }

    /** Scripts without spaces need none; elsewhere one was forgotten, or there is no end. */
    private boolean endsWithoutSpace() {
        var mark = text.charAt(stop.begin());
        if (mark >= 0x80 && mark != '…') {
            return true;
        }
        if (stop.begin() == start || next.isQuoted() || isAddress()) {
            return false;
        }
        if (stop.asks() && next.isSmall()) {
            return stop.marks() == stop.end() && isWordBeforeQuestion() && next.isLongerThanALetter();
        }
        if (!next.isCapital()) {
            return false;
        }
        if (stop.dots() > 1) {
            return next.isStarter() || stop.dots() > 3 && next.isCapitalisedWord() && endsInSmallWord();
        }
        var before = text.charAt(stop.begin() - 1);
        if (stop.asks()) {
            return Character.isLetter(before) && next.isLongerThanALetter();
        }
        return next.isCapitalisedWord() && (endsInSmallWord() || (Character.isDigit(before) && !stop.quoteCloses()));
    }

    /** Whether at least two small letters stand right before the stop. */
    private boolean endsInSmallWord() {
        return stop.begin() - 2 >= start
                && Character.isLowerCase(text.charAt(stop.begin() - 1))
                && Character.isLowerCase(text.charAt(stop.begin() - 2));
    }

    /** A question mark without a space behind it; a name with a cry in it, or a query of an address, is none. */
    private boolean isWordBeforeQuestion() {
        return text.charAt(stop.marks() - 1) == '?'
                && endsInSmallWord()
                && !Character.isUpperCase(text.charAt(wordStart));
    }

    /** “Yahoo! in” goes on, as the mark is part of a name, and so do quoted words; other questions and cries are over. */
    private boolean asksBeforeSmallLetter() {
        var name =
                text.charAt(stop.begin()) == '!' && wordStart > start && Character.isUpperCase(text.charAt(wordStart));
        return !stop.quoteCloses() && !stop.bracketCloses() && (stop.marks() - stop.begin() > 1 || !name);
    }

    /** Where people write without capitals: no abbreviation before, and behind it a word that begins sentences. */
    private boolean endsBeforeSmallLetter() {
        return !stop.quoteCloses()
                && !stop.bracketCloses()
                && !next.isQuoted()
                && word.length() > 1
                && word.chars().allMatch(Character::isLetter)
                && !text.words().isAbbreviation(word.toLowerCase(Locale.ROOT))
                && (Character.isLowerCase(text.charAt(start)) || next.isStarterInSmallLetters());
    }

    private boolean endsAtEllipsis() {
        if (stop.begin() == start || next.isSmall() || (next.isLetter() && !next.isCapital())) {
            return false;
        }
        var before = text.charAt(stop.begin() - 1);
        if (before == '[' || before == '(') {
            return false;
        }
        return stop.dots() > 3 || !Characters.isSpace(before) || (next.isStarter() && !next.isPronoun());
    }

    private boolean endsAtFullStop() {
        if (word.isEmpty() || text.charAt(stop.begin()) != '.') {
            return true;
        }
        var words = text.words();
        var plain = word.toLowerCase(Locale.ROOT);
        if ((startsItem() && isListNumber())
                || words.inner().contains(plain)
                || (words.titles().contains(plain) && next.isCapital())
                || (words.numbered().contains(plain) && next.isDigit())) {
            return false;
        }
        if (stop.quoteCloses() || stop.bracketCloses()) {
            return true;
        }
        if (next.isDash() && (words.ending().contains(plain) || isInitials())) {
            return false;
        }
        if (words.ending().contains(plain) || (isInitials() && !isAddressBefore())) {
            return endsAtAbbreviation(plain);
        }
        return !(words.ordinals() && isOrdinal() && !next.isStarter());
    }

    private boolean endsAtAbbreviation(String plain) {
        if (!next.isCapital()) {
            return !next.isDigit();
        }
        var clock = plain.equals("a.m") || plain.equals("p.m");
        return (next.isStarter() || (clock && next.isTitle())) && !isPhraseOfTime();
    }

    /** Whether all of the sentence so far is a preposition and a time, so that its subject is still to come: “At 5 a.m.” */
    private boolean isPhraseOfTime() {
        var length = wordStart - start;
        if (length <= 0 || length > SentenceScanner.REACH) {
            return false;
        }
        var soFar = Words.words(text.substring(start, wordStart));
        return !soFar.isEmpty()
                && soFar.size() <= 2
                && text.words().prepositions().contains(soFar.getFirst().text());
    }

    private boolean isOrdinal() {
        return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    private boolean isListNumber() {
        return word.length() == 1
                || word.chars().allMatch(Character::isDigit)
                || (word.length() <= 4 && word.chars().allMatch(each -> "ivxIVX".indexOf(each) >= 0));
    }

    /** Whether nothing but a bullet stands before the word in the sentence. */
    private boolean startsItem() {
        return wordStart == start || (wordStart - start <= 3 && ListMarker.isBullet(text.charAt(start)));
    }

    /** Single letters with full stops between them: E, U.S, a.m; of more than one, the parts may have two letters: Ph.D. */
    private boolean isInitials() {
        var dotted = word.indexOf('.') > 0;
        var letters = 0;
        for (var i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '.') {
                letters = 0;
            } else if (!Character.isLetter(word.charAt(i)) || ++letters > (dotted ? 2 : 1)) {
                return false;
            }
        }
        return letters > 0 && (dotted || Character.isUpperCase(word.charAt(0)) && !isBehindHyphen());
    }

    /** Objective-C, but not J.-P. */
    private boolean isBehindHyphen() {
        return wordStart - 2 >= start
                && Characters.isDash(text.charAt(wordStart - 1))
                && Character.isLetter(text.charAt(wordStart - 2));
    }

    /** Whether the stop is within a web or mail address, as the first full stop of {@code jane.Doe@a.org}. */
    private boolean isAddress() {
        for (var at = stop.marks();
                at < text.to() && at - stop.marks() < SentenceScanner.REACH && !text.isSpaceAt(at);
                at++) {
            if ("/@=&".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return isAddressBefore();
    }

    /** Whether a web or mail address, or its beginning, stands before the stop. */
    private boolean isAddressBefore() {
        for (var at = stop.begin() - 1;
                at >= start && stop.begin() - at < SentenceScanner.REACH && !text.isSpaceAt(at);
                at--) {
            if ("/@=&".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return text.startsWith("www.", wordStart);
    }

    private int wordStart() {
        var at = stop.begin();
        while (at > start && stop.begin() - at < SentenceScanner.REACH && isInWord(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isInWord(char character) {
        return character == '.'
                || character == '°'
                || Characters.isLetterOrDigit(character)
                || Characters.isInvisible(character)
                || Character.isSurrogate(character);
    }
}
