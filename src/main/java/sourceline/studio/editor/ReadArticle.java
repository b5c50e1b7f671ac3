package sourceline.studio.editor;

import java.awt.ComponentOrientation;
import java.util.List;
import java.util.Locale;
import sourceline.source.ArticleView;
import sourceline.studio.reader.ReaderArticle;

/** A version of a source as the reader draws it. */
final class ReadArticle {

    private ReadArticle() {}

    static ReaderArticle of(ArticleView article, Locale language) {
        boolean leftToRight = ComponentOrientation.getOrientation(language).isLeftToRight();
        return new ReaderArticle(
                article.text(),
                language.toLanguageTag(),
                leftToRight ? "ltr" : "rtl",
                article.blocks().stream().map(ReadArticle::block).toList());
    }

    private static ReaderArticle.Block block(ArticleView.Block block) {
        return switch (block) {
            case ArticleView.Heading heading ->
                new ReaderArticle.Block(true, heading.start(), heading.end(), List.of());
            case ArticleView.Paragraph paragraph ->
                new ReaderArticle.Block(
                        false,
                        paragraph.start(),
                        paragraph.end(),
                        paragraph.sentences().stream()
                                .map(sentence -> new ReaderArticle.Sentence(
                                        sentence.ordinal(), sentence.start(), sentence.end()))
                                .toList());
        };
    }
}
