package sourceline.studio.reader;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import sourceline.source.ArticleView;

/**
 * A version's text in the form in which the reader draws it.
 *
 * @param lang BCP 47 tag of its language
 * @param dir {@code ltr} or {@code rtl}
 */
public record ReaderArticle(String text, String lang, String dir, List<Block> blocks) {

    /** A heading (no sentences) or a paragraph; {@code start} and {@code end} in UTF-16 units of the text. */
    public record Block(boolean heading, int start, int end, List<Sentence> sentences) {}

    /** {@code ordinal} counts the sentences of the version from 1. */
    public record Sentence(int ordinal, int start, int end) {}

    /** The article as the reader draws it. */
    public static ReaderArticle of(ArticleView article, Locale language) {
        return of(article.text(), article.blocks(), language);
    }

    /** A text with its blocks as the reader draws it. */
    public static ReaderArticle of(String text, List<ArticleView.Block> blocks, Locale language) {
        var dir = ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr";
        return new ReaderArticle(
                text,
                language.toLanguageTag(),
                dir,
                blocks.stream().map(ReaderArticle::block).toList());
    }

    private static Block block(ArticleView.Block block) {
        return switch (block) {
            case ArticleView.Heading heading -> new Block(true, heading.start(), heading.end(), List.of());
            case ArticleView.Paragraph paragraph ->
                new Block(
                        false,
                        paragraph.start(),
                        paragraph.end(),
                        paragraph.sentences().stream()
                                .map(sentence -> new Sentence(sentence.ordinal(), sentence.start(), sentence.end()))
                                .toList());
        };
    }
}
