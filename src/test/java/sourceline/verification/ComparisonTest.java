package sourceline.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sourceline.text.Span;
import sourceline.timeline.Stance;

class ComparisonTest {

    private final Examples entry =
            new Examples().headline("Araqchi delivered 12 letters").body("He came on Monday.");

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    private List<String> notSaid(String part) {
        return words(Comparison.of(entry.state()).notSaid(part), part);
    }

    private List<String> notTold(String sentence) {
        return words(Comparison.of(entry.state()).notTold(sentence), sentence);
    }

    @Test
    void words_that_no_sentence_has_are_named_and_inflected_forms_are_the_same() {
        entry.cite(Stance.SUPPORTS, "Araqchi is to deliver 13 letters in Moscow.");
        assertThat(notSaid("Araqchi delivered 12 letters")).containsExactly("12");
        assertThat(notSaid("He came on Monday.")).containsExactly("came", "Monday");
    }

    @Test
    void words_of_a_sentence_that_the_entry_does_not_have_are_named_small_ones_passed_over_but_for_negations() {
        entry.cite(Stance.SUPPORTS, "Araqchi did not deliver the letters in Moscow.");
        assertThat(notTold("Araqchi did not deliver the letters in Moscow.")).containsExactly("not", "Moscow");
    }

    @Test
    void where_no_sentence_is_known_nothing_is_missing_from_it() {
        assertThat(notSaid("Araqchi delivered 12 letters")).isEmpty();
    }
}
