package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ElisionsTest {

    private static final String SENTENCE =
            "Araqchi’s visit comes just days after the U.S. deployed “bunker-buster” bombs in Iran.";

    @Test
    void a_part_has_an_ellipsis_where_words_are_left_out() {
        assertThat(quoted("just days after the U.S.")).isEqualTo("“…just days after the U.S. …”");
        assertThat(quoted("Araqchi’s visit comes")).isEqualTo("“Araqchi’s visit comes…”");
        assertThat(quoted("bombs in Iran.")).isEqualTo("“…bombs in Iran.”");
        assertThat(quoted("bombs in Iran")).isEqualTo("“…bombs in Iran”");
    }

    @Test
    void a_whole_sentence_has_none_and_marks_within_it_become_inner_ones() {
        assertThat(quoted(SENTENCE))
                .isEqualTo("“Araqchi’s visit comes just days after the U.S. deployed ‘bunker-buster’ bombs in Iran.”");
    }

    @Test
    void the_marks_are_those_of_the_locale() {
        var whole = new Span(0, SENTENCE.length());
        assertThat(Elisions.quoted(SENTENCE, whole, span("visit comes"), 9, Locale.GERMAN))
                .isEqualTo("„…visit comes…“");
        assertThat(Elisions.quoted(SENTENCE, whole, span("visit comes"), 9, Locale.FRENCH))
                .isEqualTo("«\u202f…visit comes…\u202f»");
    }

    @Test
    void a_long_part_is_cut_behind_a_word() {
        var whole = new Span(0, SENTENCE.length());
        assertThat(Elisions.passage(SENTENCE, whole, whole, 3)).isEqualTo("Araqchi’s visit comes…");
        assertThat(Elisions.passage(SENTENCE, whole, whole, 0)).isEqualTo("Araqchi’s…");
    }

    @Test
    void line_ends_and_white_space_are_one_space() {
        var text = "One  two\n three. ";
        assertThat(Elisions.passage(text, new Span(0, text.length()), new Span(0, text.length()), 9))
                .isEqualTo("One two three.");
        assertThat(Elisions.passage(text, new Span(0, text.length()), new Span(3, 5), 9))
                .isEmpty();
    }

    private static String quoted(String part) {
        return Elisions.quoted(SENTENCE, new Span(0, SENTENCE.length()), span(part), 40, Locale.ENGLISH);
    }

    private static Span span(String part) {
        var start = SENTENCE.indexOf(part);
        return new Span(start, start + part.length());
    }
}
