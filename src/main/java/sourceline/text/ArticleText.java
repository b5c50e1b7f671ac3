package sourceline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sourceline.text.Article.Block;
import sourceline.text.Article.Heading;
import sourceline.text.Article.Paragraph;

/**
 * Reads a plain text as an article: each line is a paragraph or a heading.
 *
 * <p>Plain text does not say which lines are headings, so the rule is careful: what is taken for a heading cannot be cited. A heading
 * is short, begins like a title, ends in no punctuation, holds no more than one sentence, and stands before a longer paragraph that does end in
 * punctuation; between two such short lines, as in a list or under a portrait, no line is one.
 */
public final class ArticleText {

    private static final int LONGEST_HEADING = 120;
    private static final int MOST_WORDS = 14;

    private ArticleText() {}

    /**
     * The article that the text holds.
     *
     * @param plainText with any line ends; it is not changed
     */
    public static Article read(String plainText, Locale locale) {
        var units = plainText.toCharArray();
        var lines = Sentences.paragraphs(plainText, units);
        var language = SentenceWords.of(locale);
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < lines.size(); i++) {
            var sentences = new ArrayList<Span>();
            var line = lines.get(i);
            new SentenceScanner(new SentenceText(plainText, units, line.end(), language), line.start())
                    .collectInto(sentences);
            blocks.add(
                    sentences.size() == 1 && isHeading(plainText, lines, i)
                            ? new Heading(lines.get(i))
                            : new Paragraph(lines.get(i), sentences));
        }
        return new Article(plainText, blocks);
    }

    private static boolean isHeading(String text, List<Span> lines, int index) {
        if (index + 1 == lines.size() || !isTitle(lines.get(index).in(text))) {
            return false;
        }
        var next = lines.get(index + 1);
        var before = index == 0 || endsInPunctuation(text, lines.get(index - 1));
        return before
                && endsInPunctuation(text, next)
                && next.length() > lines.get(index).length();
    }

    private static boolean isTitle(String line) {
        if (line.length() > LONGEST_HEADING || endsInPunctuation(line, new Span(0, line.length()))) {
            return false;
        }
        var words = Words.words(line);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return false;
        }
        var first = words.getFirst().text().codePointAt(0);
        return !Character.isLowerCase(first);
    }

    /** A bracket may close a heading, as in “The treaty (2025)”. */
    private static boolean endsInPunctuation(String text, Span line) {
        var last = text.codePointBefore(line.end());
        return !Characters.isLetterOrDigit(last) && !Characters.isInvisible(last) && last != ')';
    }
}
