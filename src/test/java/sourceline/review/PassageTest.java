package sourceline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    private static final String TEXT = "Araqchi is to deliver a letter on Monday.";

    private static Passage passage(String words) {
        var start = TEXT.indexOf(words);
        return Passage.of("body", TEXT, start, start + words.length());
    }

    private static String words(Passage at, String text) {
        return text.substring(at.start(), at.end());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a letter | Tomorrow Araqchi is to deliver a letter on Monday. | a letter
            a letter | Araqchi is to deliver a secret letter on Monday.   | a secret letter
            a letter | Araqchi is to hand over a letter on Tuesday.       | a letter
            letter   | Araqchi is to deliver a letter to Putin on Monday. | letter
            deliver  | Araqchi is to bring a letter on Monday.            | bring
            Araqchi  | Araghchi is to deliver a letter on Monday.         | Araghchi
            Monday   | Araqchi is to deliver a letter on Tuesday.         | Tuesday
            """)
    void it_follows_its_words_through_an_edit(String chosen, String after, String now) {
        assertThat(words(passage(chosen).follow(TEXT, after), after)).isEqualTo(now);
    }

    @Test
    void words_that_are_taken_away_are_gone_and_found_again_when_they_come_back() {
        var without = "Araqchi is to come.";
        var gone = passage("a letter on Monday").follow(TEXT, without);
        assertThat(gone.isGone()).isTrue();
        assertThat(gone.words()).isEqualTo("a letter on Monday");
        assertThat(words(gone.follow(without, TEXT), TEXT)).isEqualTo("a letter on Monday");
    }

    @Test
    void white_space_around_it_is_no_part_of_it_and_what_is_no_passage_is_refused() {
        assertThat(Passage.of("body", TEXT, 7, 11).words()).isEqualTo("is");
        assertThatThrownBy(() -> Passage.of("body", TEXT, 7, 8)).isInstanceOf(CommentRefused.class);
        assertThatThrownBy(() -> Passage.of("body", TEXT, 3, 400)).isInstanceOf(CommentRefused.class);
    }
}
