package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthoredTextTest {

    private final AuthoredText annas = AuthoredText.by("anna", "Russia did not strike Iran.");

    @Test
    void a_kept_word_keeps_its_author_and_a_new_one_gets_its_own() {
        var text = annas.rephrasedTo("Russia did not attack Iran.", "boris");

        assertThat(told(text)).isEqualTo("anna:Russia did not |boris:attack|anna: Iran.");
        assertThat(text.authors()).containsExactly("anna", "boris");
    }

    @Test
    void somebody_none_of_whose_words_is_left_is_no_author() {
        var text = annas.rephrasedTo("Talks", "boris");

        assertThat(text.authors()).containsExactly("boris");
        assertThat(text.rephrasedTo("Talks begin", "clara")
                        .rephrasedTo("Russia begins", "dora")
                        .authors())
                .containsExactly("dora");
    }

    @Test
    void whoever_takes_a_word_out_is_an_author_of_what_it_says_then() {
        var text = annas.rephrasedTo("Russia did strike Iran.", "boris");

        assertThat(text.authors()).containsExactly("anna", "boris");
        assertThat(text.rephrasedTo("Russia did strike Iran on Sunday.", "clara")
                        .authors())
                .containsExactly("anna", "boris", "clara");
    }

    @Test
    void a_cut_is_forgotten_once_something_is_written_in_its_place() {
        var text = annas.rephrasedTo("Russia did strike Iran.", "boris")
                .rephrasedTo("Russia did never strike Iran.", "clara");

        assertThat(text.authors()).containsExactly("anna", "clara");
    }

    @Test
    void a_cut_at_either_end_or_of_everything_counts_too() {
        assertThat(annas.rephrasedTo("did not strike Iran.", "boris").authors()).containsExactly("boris", "anna");
        assertThat(annas.rephrasedTo("Russia did not strike", "boris").authors())
                .containsExactly("anna", "boris");
        assertThat(annas.rephrasedTo("", "boris").authors()).containsExactly("boris");
    }

    @Test
    void typography_and_white_space_change_no_author() {
        var text = AuthoredText.by("anna", "Iran's \"unjustified\" strikes")
                .rephrasedTo("Iran’s “unjustified”  strikes ", "boris");

        assertThat(text.authors()).containsExactly("anna");
        assertThat(text.text()).isEqualTo("Iran’s “unjustified”  strikes ");
    }

    @Test
    void an_author_comes_back_with_the_text_that_is_restored() {
        var json = annas.toJson();
        var restored = AuthoredText.fromJson("Russia did not strike Iran.", json);

        assertThat(annas.rephrasedTo("Talks", "boris").authors()).containsExactly("boris");
        assertThat(restored).isEqualTo(annas);
        assertThat(restored.authors()).containsExactly("anna");
    }

    @Test
    void words_merged_in_get_the_author_who_wrote_them() {
        var base = annas.text();
        var current = annas.rephrasedTo("Russia did not strike Iran on Sunday.", "boris");

        var merged = current.mergedWith(base, "Moscow did not strike Iran.", "clara");

        assertThat(told(merged)).isEqualTo("clara:Moscow|anna: did not strike Iran|boris: on Sunday|anna:.");
        assertThat(current.mergeOf(base, "Moscow did not strike Iran.").conflict())
                .isFalse();
    }

    @Test
    void it_is_kept_in_a_compact_form() {
        assertThat(annas.toJson()).isEqualTo("[[\"anna\",27]]");
        assertThat(AuthoredText.by("anna", "").toJson()).isEqualTo("[]");
        assertThat(AuthoredText.fromJson("", "[]").authors()).isEmpty();
        assertThat(annas.rephrasedTo("Russia did strike Iran.", "boris").toJson())
                .isEqualTo("[[\"anna\",11],[\"boris\",0],[\"anna\",12]]");
    }

    @Test
    void a_text_of_many_hands_is_read_back() {
        var json = "[" + "[\"anna\",1],[\"boris\",1],".repeat(20_000) + "[\"anna\",1]]";

        assertThat(AuthoredText.fromJson("a".repeat(40_001), json).toJson()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "{}",
                "[[\"a\"]]",
                "[[\"a\",1]",
                "[[\"a\",1],]",
                "[[\"a\",99]]",
                "[[\"a\",-1]]",
                "[[\"a\",2]]x"
            })
    void what_is_no_list_of_authors_of_this_text_is_refused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> AuthoredText.fromJson("ab", json));
    }

    @Test
    void after_any_edits_the_authors_cover_the_text_and_it_is_read_back_as_it_was_kept() {
        var random = new Random(3);
        var vocabulary =
                List.of("not", "12", "strike", "’", "'", "“", "\"", " ", " ", "…", "...", ".", "Iran", "\u200b", "人");
        for (var round = 0; round < 3_000; round++) {
            var text = AuthoredText.by("a0", "");
            for (var step = 1; step < 8; step++) {
                var words = new StringBuilder(text.text());
                for (var i = random.nextInt(4); i >= 0; i--) {
                    var at = random.nextInt(words.length() + 1);
                    if (random.nextBoolean()) {
                        words.insert(at, vocabulary.get(random.nextInt(vocabulary.size())));
                    } else {
                        words.delete(at, Math.min(words.length(), at + random.nextInt(5)));
                    }
                }
                text = text.rephrasedTo(words.toString(), "a" + step % 3);
                assertThat(text.text()).isEqualTo(words.toString());
                assertThat(AuthoredText.fromJson(text.text(), text.toJson())).isEqualTo(text);
                var covered = text.stretches().stream()
                        .map(each -> each.span().in(words))
                        .collect(Collectors.joining());
                assertThat(covered).isEqualTo(words.toString());
            }
        }
    }

    private static String told(AuthoredText text) {
        return text.stretches().stream()
                .map(each -> each.author() + ":" + each.span().in(text.text()))
                .collect(Collectors.joining("|"));
    }
}
