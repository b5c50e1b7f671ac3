package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import sourceline.text.Article.Heading;
import sourceline.text.Article.Paragraph;

class ArticleTextTest {

    @Test
    void the_letter_article_has_21_sentences_and_4_headings() throws IOException {
        var article = ArticleText.read(Files.readString(Path.of("seeds", "iran-russia-letter.txt")), Locale.ENGLISH);

        assertThat(article.sentences()).hasSize(21);
        assertThat(headings(article))
                .containsExactly(
                        "Strengthening Iran-Russia Ties",
                        "A Letter Amid Crisis",
                        "Expert Insights: What’s at Stake",
                        "The Road Ahead");
        assertThat(article.sentences().stream().map(span -> span.in(article.text())))
                .contains(
                        "“Beijing may quietly pressure Tehran to step back and return to the negotiating table.”",
                        "Araqchi’s visit comes just days after the U.S. deployed massive “bunker-buster” bombs against three suspected"
                                + " nuclear facilities in Iran.")
                .anyMatch(sentence -> sentence.endsWith("what it calls acts of “unprovoked aggression.”"));
    }

    @Test
    void the_lines_of_a_list_are_no_headings() {
        var article =
                read("They agreed on:\nTrade\nEnergy\nSecurity\nNothing else was said, in spite of many questions.");

        assertThat(headings(article)).isEmpty();
        assertThat(article.sentences()).hasSize(5);
    }

    @Test
    void the_last_line_is_no_heading_as_nothing_stands_below_it() {
        assertThat(headings(read("The talks went on for three hours.\nReporting by Jane Doe")))
                .isEmpty();
    }

    @Test
    void a_short_sentence_is_a_sentence() {
        assertThat(headings(read("He agreed.\nThe talks went on for three hours in Moscow.")))
                .isEmpty();
    }

    @Test
    void a_title_above_everything_is_a_heading() {
        assertThat(headings(read("Letter from Tehran\r\n\r\nThe minister travelled to Moscow on Monday.\r\n")))
                .containsExactly("Letter from Tehran");
    }

    @Test
    void what_is_in_no_block_is_white_space() {
        var text = "  A title \u00a0\n\n\n One sentence.  Another one.\u2029\tA third.\n";
        var article = read(text);

        var rest = new StringBuilder(text);
        article.blocks().reversed().forEach(block -> {
            switch (block) {
                case Heading heading ->
                    rest.delete(heading.span().start(), heading.span().end());
                case Paragraph paragraph ->
                    paragraph.sentences().reversed().forEach(span -> rest.delete(span.start(), span.end()));
            }
        });
        assertThat(article.sentences()).hasSize(3);
        assertThat(rest.chars()).allMatch(Characters::isSpace);
    }

    @Test
    void an_empty_text_has_no_blocks() {
        assertThat(read("").blocks()).isEmpty();
        assertThat(read(" \n\t\n").blocks()).isEmpty();
    }

    private static Article read(String text) {
        return ArticleText.read(text, Locale.ENGLISH);
    }

    private static List<String> headings(Article article) {
        return article.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(block -> block.span().in(article.text()))
                .toList();
    }
}
