package sourceline.text;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Shows a part of a sentence as readers expect it: with an ellipsis where words were left out. */
public final class Elisions {

    private static final String ELLIPSIS = "…";

    private Elisions() {}

    /**
     * The part in one line, without quotation marks around it: {@code …just days after the U.S. …}
     *
     * @param whole the sentence, or adjoining sentences, that the part lies in
     * @param part within {@code whole}; if it is empty or blank, so is what is returned
     * @param mostWords how many words are shown; of more, the last are left out, and one at least is shown
     * @throws IndexOutOfBoundsException if the text ends before the spans do
     */
    public static String passage(String text, Span whole, Span part, int mostWords) {
        var shown = part.stripped(text);
        if (shown.isEmpty()) {
            return "";
        }
        var capped = capped(text, shown, Math.max(1, mostWords));
        var words = oneLine(capped.in(text));
        var before = hasWords(text, whole.start(), shown.start()) ? ELLIPSIS : "";
        if (capped.end() == shown.end() && !hasWords(text, shown.end(), whole.end())) {
            return before + words;
        }
        return before + words + (endsInMark(words) ? " " : "") + ELLIPSIS;
    }

    /** As {@link #passage}, in the quotation marks of the locale, those within it made the locale's inner ones: {@code “…‘unjustified’ and…”}. */
    public static String quoted(String text, Span whole, Span part, int mostWords, Locale locale) {
        var passage = passage(text, whole, part, mostWords);
        if (passage.isEmpty()) {
            return "";
        }
        var marks = LocaleData.getInstance(ULocale.forLocale(locale));
        var opening = marks.getDelimiter(LocaleData.QUOTATION_START);
        var closing = marks.getDelimiter(LocaleData.QUOTATION_END);
        var inner = passage.replace(opening, marks.getDelimiter(LocaleData.ALT_QUOTATION_START))
                .replace(closing, marks.getDelimiter(LocaleData.ALT_QUOTATION_END));
        return Spacing.in(opening + inner + closing, locale);
    }

    private static Span capped(String text, Span part, int mostWords) {
        var count = 0;
        var end = part.start();
        for (var token : Words.tokens(part.in(text))) {
            if (token.isWord() && count++ == mostWords) {
                return new Span(part.start(), end);
            }
            if (token.isWord()) {
                end = part.start() + token.span().end();
            }
        }
        return part;
    }

    private static boolean hasWords(String text, int from, int to) {
        return from < to && !Words.words(text.substring(from, to)).isEmpty();
    }

    private static boolean endsInMark(String words) {
        return !Characters.isLetterOrDigit(words.codePointBefore(words.length()));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
