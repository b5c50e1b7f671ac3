package sourceline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into sentences.
 *
 * <p>The characters that may end a sentence, and their behaviour in scripts without capitals or spaces, are those of UAX #29
 * (Sentence_Break, through ICU4J); whether one does end it is decided by own rules for abbreviations, initials, ordinals, enumerations, ellipses,
 * quotations and brackets, addresses and figures, with the words of the language from {@code sentences_*.properties}
 * beside this package. Languages without such a file follow UAX #29 and the rules that need no words.
 */
public final class Sentences {

    private Sentences() {}

    /**
     * The sentences in order, without white space at their ends. Every line end ends a paragraph, and no sentence goes across one. What
     * stands in no sentence is white space. Takes time and memory linear in the text, whatever it holds.
     *
     * @return spans in UTF-16 units
     */
    public static List<Span> of(String text, Locale locale) {
        var language = SentenceWords.of(locale);
        var sentences = new ArrayList<Span>();
        var units = text.toCharArray();
        for (var paragraph : paragraphs(text, units)) {
            new SentenceScanner(new SentenceText(text, units, paragraph.end(), language), paragraph.start())
                    .collectInto(sentences);
        }
        return sentences;
    }

    /** The lines that hold more than white space, without the white space at their ends. */
    static List<Span> paragraphs(String text, char[] units) {
        var paragraphs = new ArrayList<Span>();
        for (var start = 0; start < units.length; ) {
            var end = start;
            while (end < units.length && !Characters.isLineBreak(units[end])) {
                end++;
            }
            var line = new Span(start, end).stripped(text);
            if (!line.isEmpty()) {
                paragraphs.add(line);
            }
            start = end + 1;
        }
        return paragraphs;
    }
}
