package sourceline.evidence;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import sourceline.text.Span;

/**
 * A passage of a text, held so that it can be found again: its position (W3C Web Annotation Data Model, section 4.2.5, Text Position
 * Selector) and its words with some of what stands around them (section 4.2.4, Text Quote Selector).
 *
 * @param start of the passage in its text, in UTF-16 units
 * @param end behind the passage
 * @param exact its words, as they stand there
 * @param prefix up to {@value #CONTEXT} UTF-16 units before it
 * @param suffix up to as many behind it; neither cuts what a reader sees as one character
 */
public record Quote(int start, int end, String exact, String prefix, String suffix) {

    public static final int CONTEXT = 32;

    /** Room for a character of many units beside the context that is wanted. */
    private static final int WINDOW = CONTEXT + 16;

    /** @throws IllegalArgumentException if the words are not as long as the stretch, or none */
    public Quote {
        if (start < 0 || exact.isBlank() || exact.length() != end - start) {
            throw new IllegalArgumentException("[" + start + ", " + end + ") " + exact);
        }
    }

    /**
     * The passage from {@code start} to {@code end} of the text, without the white space at its ends.
     *
     * @throws NotAQuote if that is no passage of it, or white space only
     */
    public static Quote of(String text, int start, int end) {
        if (start < 0 || end < start || end > text.length()) {
            throw new NotAQuote(NotAQuote.Reason.OUT_OF_RANGE, start, end);
        }
        if (start == end) {
            throw new NotAQuote(NotAQuote.Reason.EMPTY, start, end);
        }
        if (cutsPair(text, start) || cutsPair(text, end)) {
            throw new NotAQuote(NotAQuote.Reason.CUTS_CHARACTER, start, end);
        }
        var span = new Span(start, end).stripped(text);
        if (span.isEmpty()) {
            throw new NotAQuote(NotAQuote.Reason.BLANK, start, end);
        }
        return new Quote(span.start(), span.end(), span.in(text), prefix(text, span.start()), suffix(text, span.end()));
    }

    public Span span() {
        return new Span(start, end);
    }

    private static String prefix(String text, int start) {
        var from = Math.max(0, start - WINDOW);
        var window = text.substring(from, start);
        var wanted = window.length() - CONTEXT;
        if (wanted <= 0) {
            return window;
        }
        var characters = characters(window);
        return window.substring(characters.following(wanted - 1));
    }

    private static String suffix(String text, int end) {
        var window = text.substring(end, Math.min(text.length(), end + WINDOW));
        if (window.length() <= CONTEXT) {
            return window;
        }
        var characters = characters(window);
        return window.substring(0, characters.preceding(CONTEXT + 1));
    }

    private static BreakIterator characters(String window) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(window);
        return characters;
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
