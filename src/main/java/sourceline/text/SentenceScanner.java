package sourceline.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.Locale;

/**
 * Finds the sentences of one paragraph in a single pass: at each run of full stops, question and exclamation marks it
 * takes along the quotation marks and brackets that close there, and looks a bounded way back and ahead to decide.
 */
final class SentenceScanner {

    /** No word that matters is longer; keeps hostile text linear. */
    private static final int REACH = 40;

    private final String text;
    private final int to;
    private final SentenceWords words;
    private int start;
    private int openBrackets;
    private int openGuillemets;
    private int openLowQuotes;
    private ListMarker marker;

    SentenceScanner(String text, Span paragraph, SentenceWords words) {
        this.text = text;
        this.words = words;
        this.start = paragraph.start();
        this.to = paragraph.end();
        this.marker = ListMarker.at(text, start, to);
    }

    void collectInto(List<Span> sentences) {
        cutDateline(sentences);
        for (var at = start; at < to; ) {
            if (at > start && marker.followsAt(text, at, to)) {
                cut(sentences, at, at);
            }
            var character = text.charAt(at);
            if (isTerminator(at)) {
                var stop = new Stop(at);
                if (stop.next < to && stop.ends()) {
                    cut(sentences, stop.end, stop.next);
                    cutDateline(sentences);
                    at = start;
                } else {
                    at = Math.max(stop.end, at + 1);
                }
            } else {
                count(character);
                at++;
            }
        }
        cut(sentences, to, to);
    }

    private void cut(List<Span> sentences, int end, int next) {
        var sentence = new Span(start, end).stripped(text);
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        start = next;
        if (next < to) {
            marker = marker.orNext(ListMarker.at(text, next, to));
        }
    }

    /** Where and from whom a report came stands before its first sentence and is none of its words. */
    private void cutDateline(List<Span> sentences) {
        var end = Dateline.end(text, start, to);
        if (end > start && skipSpace(end) < to) {
            cut(sentences, end, skipSpace(end));
        }
    }

    private void count(char character) {
        switch (character) {
            case '(', '[', '{' -> openBrackets++;
            case ')', ']', '}' -> openBrackets = Math.max(0, openBrackets - 1);
            case '«' -> openGuillemets++;
            case '»' -> openGuillemets = Math.max(0, openGuillemets - 1);
            case '„' -> openLowQuotes++;
            case '“', '”' -> openLowQuotes = Math.max(0, openLowQuotes - 1);
            default -> {}
        }
    }

    private boolean isTerminator(int at) {
        var character = text.charAt(at);
        if (character < 0x80) {
            return character == '.'
                    || character == '!'
                    || character == '?'
                    || (words.terminators().indexOf(character) >= 0 && (at + 1 == to || isSpaceAt(at + 1)));
        }
        if (character == '…') {
            return true;
        }
        var property = UCharacter.getIntPropertyValue(text.codePointAt(at), UProperty.SENTENCE_BREAK);
        return property == UCharacter.SentenceBreak.STERM
                || (property == UCharacter.SentenceBreak.ATERM
                        && !(at + 1 < to && Character.isDigit(text.charAt(at + 1))));
    }

    private static boolean isDots(char character) {
        return character == '.' || character == '…';
    }

    private boolean isSpaceAt(int at) {
        return at < to && Characters.isSpace(text.charAt(at));
    }

    private int skipSpace(int at) {
        while (isSpaceAt(at)) {
            at++;
        }
        return at;
    }

    /** A run of characters that may end a sentence, with what closes there, and what comes behind it. */
    private final class Stop {
        private final int begin;
        /** Behind the terminators. */
        private int marks;
        /** Behind what closes. */
        private int end;
        /** Where the next sentence would begin. */
        private int next;

        private int dots;
        private boolean spacedDots;
        private boolean asks;
        private boolean quoteCloses;
        private boolean bracketCloses;
        private boolean smiles;

        Stop(int begin) {
            this.begin = begin;
            takeMarks();
            takeClosers();
            next = skipSpace(end);
            takeEmoticon();
        }

        private void takeMarks() {
            marks = begin;
            while (marks < to) {
                var character = text.charAt(marks);
                if (isTerminator(marks)) {
                    dots += character == '…' ? 3 : character == '.' ? 1 : 0;
                    asks |= !isDots(character);
                    marks += Character.charCount(text.codePointAt(marks));
                } else if (dots > 0 && !asks && isSpacedDot()) {
                    spacedDots = true;
                    marks = skipSpace(marks);
                } else {
                    break;
                }
            }
        }

        private boolean isSpacedDot() {
            return isSpaceAt(marks)
                    && marks + 1 < to
                    && text.charAt(marks + 1) == '.'
                    && (marks + 2 == to
                            || isSpaceAt(marks + 2)
                            || closesQuote(text.charAt(marks + 2))
                            || closesBracket(text.charAt(marks + 2)));
        }

        private void takeClosers() {
            end = marks;
            while (end < to) {
                var character = text.charAt(end);
                if (closesBracket(character)) {
                    bracketCloses = true;
                } else if (closesQuote(character)) {
                    quoteCloses = true;
                } else if (Characters.isSpace(character) && end + 1 < to && closesBehindSpace(end + 1)) {
                    quoteCloses |= !closesBracket(text.charAt(end + 1));
                    bracketCloses |= closesBracket(text.charAt(end + 1));
                    count(text.charAt(end + 1));
                    end += 2;
                    continue;
                } else if (!Characters.isInvisible(character)) {
                    break;
                }
                count(character);
                end++;
            }
        }

        /** As French sets guillemets; and straight marks that stand apart on both sides. */
        private boolean closesBehindSpace(int at) {
            var character = text.charAt(at);
            return switch (character) {
                case '»' -> openGuillemets > 0;
                case '"', '\'' -> at + 1 == to || isSpaceAt(at + 1);
                default -> closesBracket(character) && openBrackets > 0;
            };
        }

        private boolean closesBracket(char character) {
            return character == ')' || character == ']' || character == '}';
        }

        private boolean closesQuote(char character) {
            return switch (character) {
                case '”', '’', '›', '」', '』', '）', '】', '》' -> true;
                case '»' -> true;
                case '“', '‘' -> openLowQuotes > 0 || words.language().equals("de");
                case '"', '\'' -> end + 1 >= to || !Character.isLetterOrDigit(text.charAt(end + 1));
                default -> false;
            };
        }

        /** {@code :-)} and the like belong to the sentence before them. */
        private void takeEmoticon() {
            if (next == end || next + 1 >= to || ":;=".indexOf(text.charAt(next)) < 0) {
                return;
            }
            var mouth = next + (text.charAt(next + 1) == '-' ? 2 : 1);
            if (mouth < to && "()DPp".indexOf(text.charAt(mouth)) >= 0 && (mouth + 1 == to || isSpaceAt(mouth + 1))) {
                smiles = true;
                end = mouth + 1;
                next = skipSpace(end);
            }
        }

        boolean ends() {
            var ahead = new Ahead(next);
            if (next == end) {
                return endsWithoutSpace(ahead);
            }
            if (ahead.continues()) {
                return false;
            }
            if (smiles) {
                return true;
            }
            if (asks) {
                return ahead.lower ? asksBeforeSmallLetter() : !(quoteCloses && ahead.isSpeaker());
            }
            if (dots > 1) {
                return endsAtEllipsis(ahead);
            }
            if (ahead.lower) {
                return endsBeforeSmallLetter(ahead);
            }
            return text.charAt(begin) != '.' || endsAtFullStop(ahead);
        }

        /** “Yahoo! in” goes on, as the mark is part of a name, and so do quoted words; other questions and cries are over. */
        private boolean asksBeforeSmallLetter() {
            var from = wordStart();
            var name = text.charAt(begin) == '!' && from > start && Character.isUpperCase(text.charAt(from));
            return !quoteCloses && !bracketCloses && (marks - begin > 1 || !name);
        }

        /** Where people write without capitals: no abbreviation before, and behind it a word that begins sentences. */
        private boolean endsBeforeSmallLetter(Ahead ahead) {
            if (quoteCloses || bracketCloses || ahead.quoted) {
                return false;
            }
            var word = text.substring(wordStart(), begin);
            var plain = word.toLowerCase(Locale.ROOT);
            return word.length() > 1
                    && word.chars().allMatch(Character::isLetter)
                    && !words.isAbbreviation(plain)
                    && (Character.isLowerCase(text.charAt(start)) || ahead.isStarterInSmallLetters());
        }

        private boolean endsWithoutSpace(Ahead ahead) {
            if (text.charAt(begin) >= 0x80 && text.charAt(begin) != '…') {
                return true;
            }
            if (!ahead.capital || ahead.quoted || begin == start || isAddress()) {
                return false;
            }
            if (dots > 1) {
                return ahead.isStarter();
            }
            var before = text.codePointBefore(begin);
            if (asks) {
                return Character.isLetter(before) && ahead.word.length() > 1;
            }
            var two = begin - 2 >= start && Character.isLowerCase(text.charAt(begin - 2));
            return dots == 1
                    && ahead.isCapitalised()
                    && ((Character.isLowerCase(before) && two) || (Character.isDigit(before) && !quoteCloses));
        }

        /** Whether the marks stand within a web or mail address, as the first full stop of {@code jane.Doe@a.org}. */
        private boolean isAddress() {
            for (var at = marks; at < to && at - marks < REACH && !isSpaceAt(at); at++) {
                if ("/@".indexOf(text.charAt(at)) >= 0) {
                    return true;
                }
            }
            return isAddressBefore();
        }

        /** Whether a web or mail address, or its beginning, stands before the marks. */
        private boolean isAddressBefore() {
            for (var at = begin - 1; at >= start && begin - at < REACH && !isSpaceAt(at); at--) {
                if ("/@=&".indexOf(text.charAt(at)) >= 0) {
                    return true;
                }
            }
            return text.startsWith("www.", wordStart());
        }

        private boolean endsAtEllipsis(Ahead ahead) {
            var before = begin > start ? text.charAt(begin - 1) : ' ';
            var attached = !Characters.isSpace(before);
            if (before == '[' || before == '(' || ahead.lower || begin == start || !ahead.capital && ahead.isLetter()) {
                return false;
            }
            if (spacedDots && attached && dots == 4) {
                end = begin + 1;
                next = skipSpace(end);
            }
            return dots > 3 || attached || (ahead.isStarter() && !ahead.isPronoun());
        }

        private boolean endsAtFullStop(Ahead ahead) {
            var from = wordStart();
            var word = visible(text.substring(from, begin));
            if (word.isEmpty()) {
                return true;
            }
            var plain = word.toLowerCase(Locale.ROOT);
            if (isListNumber(word) && startsItem(from)) {
                return false;
            }
            if (words.inner().contains(plain) || words.titles().contains(plain) && ahead.capital) {
                return false;
            }
            if (words.numbered().contains(plain) && ahead.digit) {
                return false;
            }
            if (quoteCloses || bracketCloses) {
                return true;
            }
            if (isInitials(word) && !isAddressBefore() || words.ending().contains(plain)) {
                return ahead.isStarter() && !isPhraseOfTime(from)
                        || !ahead.capital && !ahead.digit
                        || isClock(plain) && ahead.isTitle() && !isPhraseOfTime(from);
            }
            return !(words.ordinals() && isOrdinal(word) && !ahead.isStarter());
        }

        /** Whether nothing but a bullet stands before it in the sentence. */
        private boolean startsItem(int from) {
            return from == start
                    || (from - start <= 3
                            && !Character.isLetterOrDigit(text.charAt(start))
                            && !ListMarker.at(text, start, to).next().isEmpty());
        }

        private boolean isClock(String word) {
            return word.equals("a.m") || word.equals("p.m");
        }

        /** Whether all of the sentence so far is a preposition and a time, so that its subject is still to come. */
        private boolean isPhraseOfTime(int from) {
            var length = from - start;
            if (length <= 0 || length > REACH) {
                return false;
            }
            var soFar = text.substring(start, from).strip().split("\\s+");
            return soFar.length <= 2 && words.prepositions().contains(soFar[0]);
        }

        private boolean isOrdinal(String word) {
            return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        }

        private boolean isListNumber(String word) {
            return word.chars().allMatch(Character::isDigit)
                    || word.length() == 1
                    || (word.length() <= 4 && word.chars().allMatch(each -> "ivxIVX".indexOf(each) >= 0));
        }

        /** Single letters with full stops between them: E, U.S, a.m; of more than one, the parts may have two letters: Ph.D. */
        private boolean isInitials(String word) {
            if (!Character.isLetter(word.codePointBefore(word.length()))) {
                return false;
            }
            var letters = 0;
            for (var i = 0; i < word.length(); i++) {
                if (word.charAt(i) == '.') {
                    letters = 0;
                } else if (!Character.isLetter(word.charAt(i)) || ++letters > (word.indexOf('.') > 0 ? 2 : 1)) {
                    return false;
                }
            }
            return word.length() > 1 ? word.indexOf('.') > 0 : Character.isUpperCase(word.charAt(0));
        }

        private String visible(String word) {
            return word.codePoints()
                    .filter(each -> !Characters.isInvisible(each))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        /** Where the word before the marks begins. */
        private int wordStart() {
            var at = begin;
            while (at > start && begin - at < REACH && isInWord(text.charAt(at - 1))) {
                at--;
            }
            return at;
        }

        private boolean isInWord(char character) {
            return character == '.'
                    || character == '°'
                    || Character.isLetterOrDigit(character)
                    || Characters.isMark(character)
                    || Characters.isInvisible(character)
                    || Character.isSurrogate(character);
        }
    }

    /** What comes behind a place where a sentence may have ended, seen through opening quotation marks and brackets. */
    private final class Ahead {
        private final int from;
        private final boolean quoted;
        private final String word;
        private final boolean capital;
        private final boolean lower;
        private final boolean digit;

        Ahead(int next) {
            var at = next;
            while (at < to && at - next < REACH && isOpener(text.charAt(at))) {
                at++;
            }
            quoted = at > next;
            from = at;
            var end = at;
            while (end < to && end - at < REACH && Characters.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            word = text.substring(at, end);
            var first = at < to ? text.codePointAt(at) : ' ';
            capital = Character.isUpperCase(first) || Character.isTitleCase(first);
            lower = UCharacter.getIntPropertyValue(first, UProperty.SENTENCE_BREAK) == UCharacter.SentenceBreak.LOWER;
            digit = Character.isDigit(first);
        }

        /** What no sentence begins with; a dash only begins one, as in dialogue, before a capital. */
        boolean continues() {
            if (from == to || quoted) {
                return false;
            }
            var first = text.charAt(from);
            if (Characters.isDash(first)) {
                var behind = from;
                while (behind < to
                        && behind - from < REACH
                        && (Characters.isDash(text.charAt(behind)) || isSpaceAt(behind))) {
                    behind++;
                }
                return behind < to && Character.isLowerCase(text.codePointAt(behind));
            }
            return ",;:)]}/".indexOf(first) >= 0;
        }

        boolean isLetter() {
            return !word.isEmpty() && Character.isLetter(word.codePointAt(0));
        }

        /** A capital that says nothing about where a sentence begins. */
        boolean isPronoun() {
            return word.equals("I");
        }

        boolean isStarterInSmallLetters() {
            return !word.isEmpty()
                    && words.starters().contains(Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }

        boolean isStarter() {
            return words.starters().contains(word) && !(word.length() == 1 && text.startsWith(".", from + 1));
        }

        boolean isTitle() {
            return words.titles().contains(word.toLowerCase(Locale.ROOT)) && text.startsWith(".", from + word.length());
        }

        boolean isCapitalised() {
            return word.length() > 1
                    && Character.isLowerCase(word.charAt(1))
                    && !word.chars().anyMatch(Character::isDigit);
        }

        /** A name of up to three words and a verb of saying, as behind “Stop!”. */
        boolean isSpeaker() {
            if (!capital || quoted) {
                return false;
            }
            var at = from;
            for (var i = 0; i < 4 && at < to; i++) {
                var end = at;
                while (end < to && end - at < REACH && Characters.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                var each = text.substring(at, end);
                if (i > 0 && words.speech().contains(each)) {
                    return true;
                }
                if (each.isEmpty() || !Character.isUpperCase(each.charAt(0))) {
                    return false;
                }
                at = skipSpace(end);
            }
            return false;
        }

        private boolean isOpener(char character) {
            if (Characters.isDoubleQuote(character) || Characters.isSingleQuote(character)) {
                return true;
            }
            return character == '¿'
                    || character == '¡'
                    || UCharacter.getType(character) == ECharacterCategory.START_PUNCTUATION;
        }
    }
}
