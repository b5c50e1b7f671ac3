package sourceline.evidence;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sourceline.text.Normalised;
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

    /**
     * Where the passage stands in a text that may be another than its own. Found are, in this order: the same words between words of the same
     * context at the same place; the only place of the words in their context; the only place of the words. Words and context are compared
     * {@linkplain Normalised without their typography}.
     *
     * @return a span of the text; nothing where it is gone, or which of several places it is cannot be told
     */
    public Optional<Span> locate(String text) {
        return locate(text, Normalised.of(text));
    }

    /**
     * As {@link #locate(String)}, for many quotes in one text.
     *
     * @param normalised of the same text
     */
    public Optional<Span> locate(String text, Normalised normalised) {
        if (standsIn(text)) {
            return Optional.of(span());
        }
        return inContext(text, normalised).or(() -> only(normalised.find(exact)));
    }

    private boolean standsIn(String text) {
        return text.startsWith(exact, start)
                && text.startsWith(suffix, end)
                && prefix.length() <= start
                && text.startsWith(prefix, start - prefix.length());
    }

    private Optional<Span> inContext(String text, Normalised normalised) {
        var before = Normalised.of(prefix).toString();
        var after = Normalised.of(suffix).toString();
        var places = normalised.find(exact).stream()
                .filter(place -> endsWith(text, place.start(), before) && startsWith(text, place.end(), after))
                .toList();
        return only(places);
    }

    private static boolean endsWith(String text, int end, String folded) {
        var window = text.substring(Math.max(0, end - 4 * WINDOW), end);
        return Normalised.of(window).toString().endsWith(folded);
    }

    private static boolean startsWith(String text, int start, String folded) {
        var window = text.substring(start, Math.min(text.length(), start + 4 * WINDOW));
        return Normalised.of(window).toString().startsWith(folded);
    }

    private static Optional<Span> only(List<Span> places) {
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
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
