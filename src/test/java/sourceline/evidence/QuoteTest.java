package sourceline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {

    private static final String TEXT =
            "The request comes as Araqchi travels to Moscow. Putin condemned the strikes as “unjustified”. "
                    + "Araqchi travels to Moscow again.";

    @Test
    void a_quote_has_its_words_and_32_characters_around_them() {
        var quote = quote("Putin condemned the strikes");

        assertThat(quote.exact()).isEqualTo("Putin condemned the strikes");
        assertThat(quote.prefix())
                .isEqualTo("omes as Araqchi travels to Moscow. ".substring(3))
                .hasSize(32);
        assertThat(quote.suffix()).hasSize(32).startsWith(" as “unjustified”. Araqchi");
    }

    @Test
    void at_the_ends_of_the_text_there_is_less_around_it() {
        assertThat(Quote.of("A letter", 0, 8)).isEqualTo(new Quote(0, 8, "A letter", "", ""));
    }

    @Test
    void white_space_at_its_ends_is_left_out() {
        assertThat(Quote.of("A  letter \n is", 1, 12)).isEqualTo(new Quote(3, 9, "letter", "A  ", " \n is"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,3,quote-out-of-range",
        "3,2,quote-out-of-range",
        "0,99,quote-out-of-range",
        "2,2,quote-empty",
        "1,3,quote-blank",
        "0,5,quote-cuts-character",
        "5,7,quote-cuts-character"
    })
    void what_is_no_passage_is_refused(int start, int end, String code) {
        assertThatExceptionOfType(NotAQuote.class)
                .isThrownBy(() -> Quote.of("A  \n😀 b", start, end))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void what_is_around_it_cuts_no_character_in_two() {
        var family = "👨‍👩‍👧";
        var text = family.repeat(9) + "letter" + "e\u0301".repeat(30);
        var quote = Quote.of(text, text.indexOf("letter"), text.indexOf("letter") + 6);

        assertThat(quote.prefix()).isEqualTo(family.repeat(4));
        assertThat(quote.suffix()).isEqualTo("e\u0301".repeat(16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "\u0301", "“", "😀"})
    void there_is_no_more_around_a_quote_of_a_hostile_text(String piece) {
        var text = "b" + piece.repeat(2_000_000 / piece.length()) + "b";
        var quote = Quote.of(text, 0, text.length() / 2);
        assertThat(quote.suffix().length()).isLessThanOrEqualTo(Quote.CONTEXT);
    }

    private static Quote quote(String words) {
        var start = TEXT.indexOf(words);
        return Quote.of(TEXT, start, start + words.length());
    }
}
