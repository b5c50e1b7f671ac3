package sourceline.studio.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import sourceline.source.ArticleView.Heading;
import sourceline.source.ArticleView.Paragraph;
import sourceline.source.ArticleView.Sentence;

class PackedTest {

    @Test
    void an_article_goes_as_its_text_and_where_headings_paragraphs_and_sentences_stand() {
        var article = new ReaderArticle(
                "News It is. It was.",
                List.of(
                        new Heading(0, 4),
                        new Paragraph(1, 5, 19, List.of(new Sentence(1, 5, 11), new Sentence(2, 12, 19)))),
                Locale.of("fa"));

        var packed = Packed.article(article);

        assertThat(packed.lang()).isEqualTo("fa");
        assertThat(packed.dir()).isEqualTo("rtl");
        assertThat(packed.blocks()).containsExactly(new int[] {1, 0, 4}, new int[] {0, 5, 19, 5, 11, 12, 19});
    }

    @Test
    void a_cue_goes_as_its_kind_how_far_behind_the_one_before_it_stands_and_its_length() {
        var packed = Packed.hints(List.of(
                new ReaderCue("quotation", 10, 30, "Putin ← TASS"),
                new ReaderCue("number", 12, 14, ""),
                new ReaderCue("date", 40, 52, "")));

        assertThat(packed.cues()).containsExactly(0, 10, 20, 5, 2, 2, 6, 28, 12);
        assertThat(packed.who()).containsOnlyKeys(30).containsValue("Putin ← TASS");
    }
}
