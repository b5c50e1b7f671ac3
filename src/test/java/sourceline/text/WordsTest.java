package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Iran’s letter, due | Iran’s letter due",
                "the U.S. struck | the U.S struck",
                "1,000.50 on 2025-06-23 at 12:30 | 1,000.50 on 2025-06-23 at 12:30",
                "16–22 June | 16–22 June",
                "bunker-buster F-16 | bunker buster F-16",
                "weapons—an allegation | weapons an allegation",
                "“unjustified.” | unjustified",
                "می‌شود | می‌شود",
                "12人です | 12 人 で す",
                "cafe\u0301 | cafe\u0301",
            })
    void words_are_what_people_take_for_words(String text, String words) {
        assertThat(Words.words(text)).extracting(Words.Token::text).containsExactly(words.split(" "));
    }

    @Test
    void an_emoji_with_its_parts_is_one_piece() {
        assertThat(Words.tokens("👩‍💻👍🏽!")).extracting(Words.Token::text).containsExactly("👩‍💻", "👍🏽", "!");
    }

    @Test
    void the_pieces_joined_are_the_text() {
        var random = new Random(11);
        var pieces = List.of(
                "a", "1", "é", "\u0301", ".", "’", "-", " ", "\n", "“", "人", "ก", "😀", "\u200d", "\u00ad", "\ud800",
                "ب");
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(25); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var tokens = Words.tokens(text.toString());
            assertThat(tokens.stream().map(Words.Token::text).collect(Collectors.joining()))
                    .isEqualTo(text.toString());
            assertThat(tokens)
                    .allMatch(token -> token.text().equals(token.span().in(text))
                            && !token.text().isEmpty());
        }
    }
}
