package sourceline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sourceline.source.ArticleView.Heading;
import sourceline.source.ArticleView.Paragraph;
import sourceline.source.ArticleView.Sentence;
import sourceline.text.Span;

class ArticleViewTest {

    private static final Sentence ONE = new Sentence(1, 4, 8);
    private static final Sentence TWO = new Sentence(2, 9, 14);
    private static final Sentence THREE = new Sentence(3, 16, 20);

    private final ArticleView article = new ArticleView(
            VersionId.random(),
            SourceId.random(),
            1,
            "The One. Two, 2.. Last",
            List.of(
                    new Heading(0, 3),
                    new Paragraph(1, 4, 14, List.of(ONE, TWO)),
                    new Paragraph(2, 16, 20, List.of(THREE))));

    @Test
    void a_span_touches_every_sentence_that_it_shares_a_unit_with() {
        assertThat(article.sentences(7, 10)).containsExactly(ONE, TWO);
        assertThat(article.sentences(8, 16)).containsExactly(TWO);
        assertThat(article.sentences(0, 4)).isEmpty();
    }

    @Test
    void several_spans_touch_a_sentence_once_and_in_the_order_of_the_text() {
        assertThat(article.touched(List.of(new Span(17, 18), new Span(5, 6), new Span(6, 8))))
                .containsExactly(ONE, THREE);
    }
}
