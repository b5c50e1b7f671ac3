package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    @Test
    void the_letter_article_has_its_nine_quotations() throws IOException {
        var text = Files.readString(Path.of("seeds", "iran-russia-letter.txt"));

        assertThat(inside(text))
                .hasSize(9)
                .startsWith("unprovoked aggression.", "common beliefs, concerns, and adversaries,")
                .contains("unjustified", "bunker-buster", "The Russians got what they wanted out of Iran,");
    }

    /** In each, “this” is what is quoted, and nothing else is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said “this” and left.",
                "Er sagte „this“ und ging.",
                "Er sagte »this« und ging.",
                "Powiedział „this” i wyszedł.",
                "Il a dit « this » et partit.",
                "Hän sanoi ”this” ja lähti.",
                "It was ‹this› only.",
                "彼は「this」と言った。",
                "He said \"this\" and left.",
                "He said 'this' and didn't leave.",
                "He said ‘this’ and didn’t leave, nor did the boys’ father.",
                "The 6'2\" man said “this”.",
                "(“this”)",
                "—“this”—",
                "A 5\" pipe and \"this\"",
                "’Twas “this”",
            })
    void every_kind_of_mark_is_known(String text) {
        assertThat(inside(text)).containsExactly("this");
    }

    @Test
    void a_quotation_within_a_quotation_is_deeper() {
        var text = "“He said ‘no “never” again’ to us,” she said.";

        assertThat(Quotations.in(text))
                .extracting(quotation -> quotation.depth() + quotation.inside().in(text))
                .containsExactly("0He said ‘no “never” again’ to us,", "1no “never” again", "2never");
    }

    @Test
    void its_marks_are_outside() {
        var text = "a “ b ” c";

        assertThat(Quotations.in(text)).containsExactly(new Quotations.Quotation(new Span(2, 7), new Span(4, 5), 0));
    }

    @Test
    void what_is_not_closed_in_its_paragraph_is_none() {
        assertThat(inside("He said “no\nand left” then")).isEmpty();
        assertThat(inside("an apostrophe’s end, “ an opening, ” ” ’")).containsExactly("an opening,");
    }

    @Test
    void a_quotation_over_paragraphs_that_each_open_it_is_found_in_each() {
        assertThat(inside("“One.\n\n“Two.”\nThree.")).containsExactly("One.", "Two.");
    }

    @Test
    void an_empty_quotation_is_none() {
        assertThat(inside("“” « » \"\" ''")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "\"", "'", "‘ ", " ‘a", "«»", "“‘", "’", "„«“‘\" ", "a’"})
    void two_million_marks_are_read_within_seconds(String piece) {
        var text = piece.repeat(2_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Quotations.in(text))
                    .allMatch(quotation -> quotation.outside().contains(quotation.inside()));
        });
    }

    private static List<String> inside(String text) {
        return Quotations.in(text).stream()
                .map(quotation -> quotation.inside().in(text))
                .toList();
    }
}
