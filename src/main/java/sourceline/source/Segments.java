package sourceline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import sourceline.text.Article;
import sourceline.text.ArticleText;
import sourceline.text.Sentences;
import sourceline.text.Span;

/** A text with its headings, paragraphs and sentences, numbered as a version keeps them. */
record Segments(String text, List<ArticleView.Block> blocks) {

    /** Plain text, in which headings have to be guessed. */
    static Segments of(String plain, Locale language) {
        return numbered(ArticleText.read(plain, language));
    }

    /** The pieces of a page, which say themselves what a heading is; each becomes a line. */
    static Segments of(List<Piece> pieces, Locale language) {
        var text = pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
        var blocks = new ArrayList<Article.Block>();
        int start = 0;
        for (var piece : pieces) {
            blocks.add(block(piece, start, language));
            start += piece.text().length() + 1;
        }
        return numbered(new Article(text, blocks));
    }

    private static Article.Block block(Piece piece, int start, Locale language) {
        var span = new Span(start, start + piece.text().length());
        return piece.heading()
                ? new Article.Heading(span)
                : new Article.Paragraph(
                        span,
                        Sentences.of(piece.text(), language).stream()
                                .map(sentence -> sentence.shifted(start))
                                .toList());
    }

    private static Segments numbered(Article article) {
        var blocks = new ArrayList<ArticleView.Block>();
        int paragraphs = 0;
        int ordinal = 0;
        for (var block : article.blocks()) {
            switch (block) {
                case Article.Heading(Span span) -> blocks.add(new ArticleView.Heading(span.start(), span.end()));
                case Article.Paragraph(Span span, List<Span> spans) -> {
                    var sentences = new ArrayList<ArticleView.Sentence>();
                    for (var sentence : spans) {
                        sentences.add(new ArticleView.Sentence(++ordinal, sentence.start(), sentence.end()));
                    }
                    blocks.add(new ArticleView.Paragraph(++paragraphs, span.start(), span.end(), sentences));
                }
            }
        }
        return new Segments(article.text(), blocks);
    }
}
