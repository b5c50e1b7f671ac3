package sourceline.text;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts a text into the stretches that are compared with one another: finer than {@link Words}, which are cut for merging. Hyphens part words;
 * possessive endings go ({@code Iran’s}), short forms are written out ({@code hasn’t}: has, not; {@code l’accord}: l, accord), the full stops of
 * abbreviations too ({@code U.S.}: us, told from the pronoun by its capitals). Signs that are read as words are words: {@code %}, {@code $}.
 */
final class RawWords {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final int LONGEST = 100;
    private static final Set<String> CAPITALS_THAT_ARE_WORDS = Set.of("us", "it", "who", "or", "in", "me", "am", "is");
    private static final Map<String, String> ENDINGS =
            Map.of("re", "are", "ll", "will", "ve", "have", "d", "would", "m", "am");
    private static final Map<String, String> BEFORE_NOT = Map.of("ca", "can", "wo", "will", "sha", "shall");

    private final String text;
    private final List<RawWord> words = new ArrayList<>();
    private int lastEnd = -1;

    private RawWords(String text) {
        this.text = text;
    }

    static List<RawWord> in(String text) {
        var found = new RawWords(text);
        for (var at = 0; at < text.length(); ) {
            at = found.read(at);
        }
        return found.words;
    }

    /** A word or phrase of a list as it is compared with the words of a text, a space between them. */
    static String folded(String phrase) {
        return in(phrase).stream().map(RawWord::folded).collect(Collectors.joining(" "));
    }

    private int read(int at) {
        var first = text.charAt(at);
        if (first <= ' ') {
            return at + 1;
        }
        var codePoint = text.codePointAt(at);
        if (Character.isLetterOrDigit(codePoint)) {
            return word(at, codePoint);
        }
        var next = at + Character.charCount(codePoint);
        if (codePoint == '%' || codePoint == '٪') {
            add("percent", new Span(at, next), false);
        } else if (Character.getType(codePoint) == Character.CURRENCY_SYMBOL) {
            add(Character.toString(codePoint), new Span(at, next), false);
        }
        return next;
    }

    private int word(int start, int first) {
        if (Characters.isUnspaced(first)) {
            var end = start + Character.charCount(first);
            add(text.substring(start, end), new Span(start, end), false);
            return end;
        }
        var end = end(start);
        if (isInitials(start, end)) {
            var stop = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
            add(acronym(text.substring(start, end).replace(".", "")), new Span(start, stop), true);
            return stop;
        }
        split(start, end);
        return end;
    }

    /** Behind the letters, digits and what may stand between two of them. */
    private int end(int start) {
        var at = start;
        while (at < text.length() && at - start < LONGEST) {
            var codePoint = text.codePointAt(at);
            if (Characters.isLetterOrDigit(codePoint) && !Characters.isUnspaced(codePoint)
                    || Characters.isInvisible(codePoint)
                    || connects(at, start)) {
                at += Character.charCount(codePoint);
            } else {
                break;
            }
        }
        return at;
    }

    private boolean connects(int at, int start) {
        if (at == start || at + 1 >= text.length()) {
            return false;
        }
        var before = text.charAt(at - 1);
        var after = text.charAt(at + 1);
        var between = text.charAt(at);
        if (Character.isDigit(before) && Character.isDigit(after)) {
            return ".,:٫٬'’".indexOf(between) >= 0 || (isThinSpace(between) && groupOfThree(at + 1));
        }
        if (!Character.isLetter(after) || !Characters.isLetterOrDigit(before)) {
            return false;
        }
        return Characters.isSingleQuote(between)
                || (between == '.' && isSingleLetter(at - 1) && isSingleLetter(at + 1));
    }

    private static boolean isThinSpace(char character) {
        return character == '\u00A0' || character == '\u202F' || character == '\u2009' || character == ' ';
    }

    /** Exactly three digits, as behind a thousand, and none of their own before the space than one to three. */
    private boolean groupOfThree(int at) {
        var end = at;
        while (end < text.length() && end < at + 4 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        var begin = at - 1;
        while (begin > 0 && at - begin < 6 && Character.isDigit(text.charAt(begin - 1))) {
            begin--;
        }
        return end == at + 3 && at - 1 - begin <= 3 && text.charAt(begin) != '0';
    }

    private boolean isSingleLetter(int at) {
        return Character.isLetter(text.charAt(at))
                && (at == 0 || !Characters.isLetterOrDigit(text.charAt(at - 1)))
                && (at + 1 == text.length() || !Characters.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** Single letters with full stops between them, or capitals alone. */
    private boolean isInitials(int start, int end) {
        if (end - start < 2 || end - start > 12) {
            return false;
        }
        for (var at = start; at < end; at++) {
            var character = text.charAt(at);
            if (!(character < 0x250 && Character.isUpperCase(character)) && character != '.') {
                return text.charAt(start + 1) == '.' && isDottedSmall(start, end);
            }
        }
        return true;
    }

    private boolean isDottedSmall(int start, int end) {
        for (var at = start; at < end; at++) {
            if ((at - start) % 2 == 0 ? !Character.isLetter(text.charAt(at)) : text.charAt(at) != '.') {
                return false;
            }
        }
        return true;
    }

    private static String acronym(String letters) {
        var small = letters.toLowerCase(Locale.ROOT);
        return CAPITALS_THAT_ARE_WORDS.contains(small) && !small.equals(letters) ? letters : small;
    }

    private void split(int start, int end) {
        var quote = -1;
        for (var at = start + 1; at < end - 1 && quote < 0; at++) {
            if (Characters.isSingleQuote(text.charAt(at)) && !Character.isDigit(text.charAt(at - 1))) {
                quote = at;
            }
        }
        if (quote < 0) {
            notTogether(start, end);
            return;
        }
        var tail = folded(quote + 1, end);
        if (tail.equals("s")) {
            addFolded(start, quote);
        } else if (tail.equals("t") && Character.toLowerCase(text.charAt(quote - 1)) == 'n') {
            var head = folded(start, quote - 1);
            add(BEFORE_NOT.getOrDefault(head, head), new Span(start, quote - 1), isCapital(start));
            add("not", new Span(quote - 1, end), false);
        } else if (ENDINGS.containsKey(tail)) {
            addFolded(start, quote);
            add(ENDINGS.get(tail), new Span(quote + 1, end), false);
        } else if (quote - start <= 2 && Character.isLowerCase(text.charAt(quote - 1))
                || tail.length() > 3 && isElision(start, quote)) {
            addFolded(start, quote);
            split(quote + 1, end);
        } else {
            add(folded(start, quote) + tail, new Span(start, end), isCapital(start));
        }
    }

    private boolean isElision(int start, int quote) {
        var head = folded(start, quote);
        return head.equals("qu")
                || head.equals("l")
                || head.equals("d")
                || head.equals("jusqu")
                || head.equals("lorsqu");
    }

    private void notTogether(int start, int end) {
        if (end - start == 6 && text.regionMatches(true, start, "cannot", 0, 6)) {
            add("can", new Span(start, start + 3), isCapital(start));
            add("not", new Span(start + 3, end), false);
        } else {
            addFolded(start, end);
        }
    }

    private void addFolded(int start, int end) {
        add(folded(start, end), new Span(start, end), isCapital(start));
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(text.codePointAt(at)) || Character.isTitleCase(text.codePointAt(at));
    }

    private String folded(int start, int end) {
        var plain = true;
        var small = true;
        for (var at = start; at < end && plain; at++) {
            var character = text.charAt(at);
            plain = character < 0x80;
            small &= !(character >= 'A' && character <= 'Z');
        }
        var word = text.substring(start, end);
        if (plain) {
            return small ? word : word.toLowerCase(Locale.ROOT);
        }
        return Scripts.fold(NFC.normalize(Characters.visible(word)).toLowerCase(Locale.ROOT));
    }

    private void add(String folded, Span span, boolean capital) {
        if (!folded.isEmpty()) {
            words.add(new RawWord(folded, span, capital, span.start() == lastEnd));
            lastEnd = span.end();
        }
    }
}
