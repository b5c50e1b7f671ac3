package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void a_line_has_no_line_ends_and_no_space_around_it() {
        assertThat(PlainText.line("headline", " \tA letter \r\n\n is due\u2028today \n", 200))
                .isEqualTo("A letter is due today");
    }

    @Test
    void spaces_that_somebody_typed_within_a_line_stay() {
        assertThat(PlainText.line("headline", "A  letter\u00a0is due", 200)).isEqualTo("A  letter\u00a0is due");
    }

    @Test
    void prose_keeps_its_lines_with_one_kind_of_line_end() {
        assertThat(PlainText.prose("body", "\r\nOne\r\n\r\nTwo\rThree\u0085Four\n", 200))
                .isEqualTo("One\n\nTwo\nThree\nFour");
    }

    @ParameterizedTest
    @CsvSource({"nul,0", "control,7", "control,27", "lone-surrogate,55296", "lone-surrogate,57343"})
    void a_character_that_no_text_may_hold_is_refused_with_its_place(String code, int character) {
        var text = "a😀" + (char) character + "c";

        assertThatExceptionOfType(NotText.class)
                .isThrownBy(() -> PlainText.prose("body", text, 10))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo("body");
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.actual()).isEqualTo(3);
                });
        assertThat(PlainText.firstForbidden(text)).hasValue(3);
    }

    @Test
    void surrogates_in_the_wrong_order_are_refused_and_a_pair_is_not() {
        assertThat(PlainText.firstForbidden("\ude00\ud83d")).hasValue(0);
        assertThat(PlainText.firstForbidden("a\ud83d")).hasValue(1);
        assertThat(PlainText.firstForbidden("a😀\t\r\n")).isEmpty();
    }

    @Test
    void the_limit_counts_characters_and_not_the_units_that_they_take() {
        assertThat(PlainText.line("headline", "😀😀😀 ", 3)).isEqualTo("😀😀😀");
        assertThatExceptionOfType(NotText.class)
                .isThrownBy(() -> PlainText.line("headline", "😀😀😀😀", 3))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("too-long");
                    assertThat(refused.limit()).isEqualTo(3);
                    assertThat(refused.actual()).isEqualTo(4);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t \u00a0"})
    void nothing_is_refused_where_something_is_needed(String text) {
        assertThatExceptionOfType(NotText.class)
                .isThrownBy(() -> PlainText.prose("comment", text, 10))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("empty"));
        assertThat(PlainText.optionalProse("comment", text, 10)).isEmpty();
        assertThat(PlainText.optionalLine("comment", text, 10)).isEmpty();
    }

    @Test
    void markup_is_text_like_any_other() {
        assertThat(PlainText.line("headline", "<script>alert(1)</script>", 200)).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void directions_left_open_are_noticed() {
        assertThat(PlainText.hasBalancedDirections("a \u202eb\u202c \u2067c \u202ad\u202c\u2069"))
                .isTrue();
        assertThat(PlainText.hasBalancedDirections("a \u202eb")).isFalse();
        assertThat(PlainText.hasBalancedDirections("a \u2067b\nc\u2069")).isFalse();
        assertThat(PlainText.hasBalancedDirections("a \u2067\u202eb\u2069\u202c"))
                .isFalse();
        assertThat(PlainText.hasBalancedDirections("\u202c")).isFalse();
    }
}
