package sourceline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccurrencesTest {

    @Test
    void words_are_found_in_either_case_and_across_any_white_space() {
        assertThat(Occurrences.of("the  LETTER").in("The letter. A letter: the\nletter"))
                .extracting(span -> span.start())
                .containsExactly(0, 22);
    }

    @Test
    void what_looks_like_a_pattern_is_just_words() {
        assertThat(Occurrences.of(".*").in("a.*b")).hasSize(1);
        assertThat(Occurrences.of("(").in("no bracket")).isEmpty();
    }

    @Test
    void nothing_is_found_for_nothing() {
        assertThat(Occurrences.of("  ").in("text")).isEmpty();
    }
}
