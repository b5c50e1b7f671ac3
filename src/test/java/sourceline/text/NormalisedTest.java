package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Iran’s “unjustified” strikes | Iran's \"unjustified\" strikes",
                "„unjustified“ | «unjustified»",
                "16–22 June | 16-22 June",
                "wait… | wait...",
                "cafe\u0301 | café",
                "bunker\u00ad-buster\u200b bombs | bunker-buster bombs",
                "A\u00a0letter \t is\u2003due | A letter is due",
                "\u202aAraqchi\u202c\u200e | Araqchi",
            })
    void typography_makes_no_difference(String one, String other) {
        assertThat(Normalised.key(one)).isEqualTo(Normalised.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "12,13",
        "did not strike,did strike",
        "Iran,iran",
        "a.b,ab",
        "Araqchi,Araghchi",
        "no aid,no. aid",
        "a b,ab"
    })
    void words_figures_case_and_punctuation_do(String one, String other) {
        assertThat(Normalised.key(one)).isNotEqualTo(Normalised.key(other));
    }

    @Test
    void a_line_end_is_white_space_and_white_space_at_the_ends_is_nothing() {
        assertThat(Normalised.key(" One\r\n\r\ntwo \n")).isEqualTo("One two");
    }

    @Test
    void a_quote_is_found_in_other_typography_at_its_place_in_the_original() {
        var text = "He said:\n“It’s\u00a0 un\u00adjustified…”, 😀 twice.";

        assertThat(Normalised.of(text).find("\"It's unjustified...\""))
                .extracting(span -> span.in(text))
                .containsExactly("“It’s\u00a0 un\u00adjustified…”");
        assertThat(Normalised.of(text).find("😀 twice"))
                .extracting(span -> span.in(text))
                .containsExactly("😀 twice");
    }

    @Test
    void all_places_are_found_those_that_overlap_too() {
        assertThat(Normalised.of("no no no").find("no no")).containsExactly(new Span(0, 5), new Span(3, 8));
        assertThat(Normalised.of("no").find("no no")).isEmpty();
        assertThat(Normalised.of("no").find(" ")).isEmpty();
    }

    @Test
    void a_part_of_what_was_one_character_is_no_match() {
        assertThat(Normalised.of("Wait… now").find("Wait.")).isEmpty();
        assertThat(Normalised.of("Wait… now").find("Wait...")).hasSize(1);
        assertThat(Normalised.of("x\u0323").find("x")).isEmpty();
    }

    @Test
    void offsets_lead_back_to_the_original() {
        var text = "“a… e\u0301\u00ad x";
        var normalised = Normalised.of(text);

        assertThat(normalised).hasToString("\"a... é x");
        assertThat(normalised.originalStart(2)).isEqualTo(2);
        assertThat(normalised.originalEnd(5)).isEqualTo(3);
        assertThat(normalised.originalStart(6)).isEqualTo(4);
        assertThat(normalised.originalEnd(7)).isEqualTo(6);
        assertThat(normalised.originalStart(9)).isEqualTo(text.length());
        assertThat(normalised.originalEnd(0)).isZero();
    }

    @Test
    void folding_again_changes_nothing_and_every_stretch_of_words_is_found_where_it_was_taken() {
        var random = new Random(7);
        var pieces = List.of(
                "a",
                "b ",
                "’",
                "“",
                "…",
                " \n",
                "\u00ad",
                "e\u0301",
                "é",
                "—",
                "😀",
                "\u200f",
                "ﬁ",
                "가",
                "\u1100\u1161",
                "ü",
                "\u0323");
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(20); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var normalised = Normalised.of(text.toString());
            assertThat(Normalised.of(normalised.toString())).as("of %s", text).hasToString(normalised.toString());
            for (var i = 1; i < normalised.toString().length(); i++) {
                assertThat(normalised.originalStart(i))
                        .as("of %s", text)
                        .isGreaterThanOrEqualTo(normalised.originalStart(i - 1));
                assertThat(normalised.originalEnd(i + 1)).as("of %s", text).isGreaterThan(normalised.originalStart(i));
            }
            if (!Normalised.key(text.toString()).isEmpty()) {
                assertThat(normalised.find(text.toString())).as("of %s", text).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "\u0301", "\u0301\u0323", "…", "\u1100\u1161", "\u00ad", "e\u0323\u0301"})
    void two_million_hostile_characters_are_folded_and_searched_within_seconds(String piece) {
        var text = piece.repeat(2_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var normalised = Normalised.of(text);
            assertThat(normalised.find(piece.repeat(100_000 / piece.length()) + "b"))
                    .isEmpty();
        });
    }
}
