package sourceline.text;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text folded so that two that say the same in different typography are equal, with the way back to the text it came
 * from. Folded away: Unicode composition (NFC), the kind of quotation marks, apostrophes and dashes, the ellipsis
 * character (three dots), the width and number of white space (line ends included), and what cannot be seen (soft
 * hyphens, joiners, direction marks). Letters, case, digits and all other punctuation stay.
 *
 * <p>Linear in the text, whatever it is: runs of combining marks are composed in pieces, much as in UAX #15's stream-safe format.
 */
public final class Normalised {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final int LONGEST_COMPOSED = 32;

    private final int originalLength;
    private final String folded;
    private final int[] starts;
    private final int[] ends;

    private Normalised(int originalLength, Folding folding) {
        this.originalLength = originalLength;
        this.folded = folding.text.toString();
        this.starts = Arrays.copyOf(folding.starts, folded.length());
        this.ends = Arrays.copyOf(folding.ends, folded.length());
    }

    public static Normalised of(String text) {
        var folding = new Folding(text.length());
        for (var at = 0; at < text.length(); ) {
            at = fold(text, at, folding);
        }
        return new Normalised(text.length(), folding);
    }

    /** The folded text without white space at its ends: equal for texts that are the same but for typography. */
    public static String key(String text) {
        var folded = of(text).folded;
        return new Span(0, folded.length()).stripped(folded).in(folded);
    }

    /** Where in the original the unit at {@code offset} of the folded text begins; the original's length at the end. */
    public int originalStart(int offset) {
        return offset == folded.length() ? originalLength : starts[offset];
    }

    /** Where in the original a stretch ends that ends before {@code offset} in the folded text. */
    public int originalEnd(int offset) {
        return offset == 0 ? 0 : ends[offset - 1];
    }

    /**
     * All places where the quote stands, as spans of the original, in order; they may overlap. The quote is folded too, and white space at
     * its ends is ignored; a quote of nothing else is nowhere. Linear in text and quote (Knuth, Morris, Pratt 1977).
     */
    public List<Span> find(String quote) {
        var wanted = key(quote);
        var found = new ArrayList<Span>();
        if (wanted.isEmpty() || wanted.length() > folded.length()) {
            return found;
        }
        var borders = borders(wanted);
        for (int at = 0, matched = 0; at < folded.length(); at++) {
            while (matched > 0 && folded.charAt(at) != wanted.charAt(matched)) {
                matched = borders[matched - 1];
            }
            if (folded.charAt(at) == wanted.charAt(matched)) {
                matched++;
            }
            if (matched == wanted.length()) {
                var start = at + 1 - matched;
                if (isWhole(start, at + 1)) {
                    found.add(new Span(starts[start], ends[at]));
                }
                matched = borders[matched - 1];
            }
        }
        return found;
    }

    /** The folded text. */
    @Override
    public String toString() {
        return folded;
    }

    private static int fold(String text, int at, Folding folding) {
        var codePoint = text.codePointAt(at);
        var first = at + Character.charCount(codePoint);
        if (Characters.isSpace(codePoint)
                || (codePoint < 0x80 && (first == text.length() || text.charAt(first) < 0xAD))) {
            folding.add(codePoint, at, first);
            return first;
        }
        var end = first;
        for (var ahead = first; ahead < text.length() && ahead - at < LONGEST_COMPOSED; ) {
            var next = text.codePointAt(ahead);
            var invisible = Characters.isInvisible(next);
            if (!invisible && NFC.hasBoundaryBefore(next)) {
                break;
            }
            ahead += Character.charCount(next);
            end = invisible ? end : ahead;
        }
        var piece = text.substring(at, end);
        var composed = NFC.normalize(Characters.visible(piece));
        var same = composed.equals(piece);
        for (var i = 0; i < composed.length(); ) {
            var each = composed.codePointAt(i);
            var next = i + Character.charCount(each);
            folding.add(each, same ? at + i : at, same ? at + next : end);
            i = next;
        }
        return end;
    }

    /** False for a match that begins or ends within what was one character, such as the first dot of an ellipsis, or before an accent. */
    private boolean isWhole(int start, int end) {
        return (start == 0 || starts[start] >= ends[start - 1])
                && (end == folded.length()
                        || (starts[end] >= ends[end - 1] && !Characters.isMark(folded.codePointAt(end))));
    }

    private static int[] borders(String text) {
        var borders = new int[text.length()];
        for (int at = 1, matched = 0; at < text.length(); at++) {
            while (matched > 0 && text.charAt(at) != text.charAt(matched)) {
                matched = borders[matched - 1];
            }
            if (text.charAt(at) == text.charAt(matched)) {
                matched++;
            }
            borders[at] = matched;
        }
        return borders;
    }

    private static final class Folding {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Folding(int capacity) {
            text = new StringBuilder(capacity);
            starts = new int[capacity];
            ends = new int[capacity];
        }

        void add(int codePoint, int start, int end) {
            if (Characters.isSpace(codePoint)) {
                var length = text.length();
                if (length > 0 && text.charAt(length - 1) == ' ') {
                    ends[length - 1] = end;
                } else {
                    put(' ', start, end);
                }
            } else if (Characters.isDoubleQuote(codePoint)) {
                put('"', start, end);
            } else if (Characters.isSingleQuote(codePoint)) {
                put('\'', start, end);
            } else if (Characters.isDash(codePoint)) {
                put('-', start, end);
            } else if (codePoint == '…') {
                put('.', start, end);
                put('.', start, end);
                put('.', start, end);
            } else {
                for (var unit : Character.toChars(codePoint)) {
                    put(unit, start, end);
                }
            }
        }

        private void put(char unit, int start, int end) {
            var length = text.length();
            if (length == starts.length) {
                var larger = length + length / 2 + 16;
                starts = Arrays.copyOf(starts, larger);
                ends = Arrays.copyOf(ends, larger);
            }
            text.append(unit);
            starts[length] = start;
            ends[length] = end;
        }
    }
}
