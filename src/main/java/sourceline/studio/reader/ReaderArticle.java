package sourceline.studio.reader;

import java.util.List;
import java.util.Locale;
import sourceline.source.ArticleView;

/** A version's text, or the beginning of one, as the reader draws it, in the language that it is written in. */
public record ReaderArticle(String text, List<ArticleView.Block> blocks, Locale language) {

    public ReaderArticle {
        blocks = List.copyOf(blocks);
    }

    /** The whole article. */
    public static ReaderArticle of(ArticleView article, Locale language) {
        return new ReaderArticle(article.text(), article.blocks(), language);
    }
}
