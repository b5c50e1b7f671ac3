package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sourceline.publication.PublishedVerdict.Kind;

class FactChangeTest {

    private static PublishedEntry saying(String headline, String when) {
        return SampleEdition.entry(
                SampleEdition.BOMBS,
                SampleEdition.STRIKES,
                SampleEdition.when(when, null),
                false,
                headline,
                "",
                SampleEdition.verdict(Kind.REPORTED));
    }

    @ParameterizedTest
    @CsvSource({
        "Three sites were hit, Four sites were hit, number",
        "12 sites were hit, 22 sites were hit, number",
        "The letter was delivered, The letter was not delivered, negation",
        "Tehran accepts the offer, Tehran denies the offer, negation",
        "Two men were held, 3 men were held, number",
        "The meeting was on Monday, The meeting was on Tuesday, date",
        "Putin has the letter, Lavrov has the letter, name",
        "The letter reached Moscow, The letter reached Minsk, name"
    })
    void a_changed_number_negation_or_name_is_a_fact(String before, String now, String fact) {
        assertThat(FactChange.between(saying(before, "2025"), saying(now, "2025"), Locale.ENGLISH))
                .contains(fact);
    }

    @Test
    void a_changed_date_is_a_fact() {
        assertThat(FactChange.between(
                        saying("A meeting", "2025-06-22"), saying("A meeting", "2025-06-23"), Locale.ENGLISH))
                .contains("date");
    }

    @Test
    void the_same_facts_in_other_words_are_none() {
        for (var now : List.of(
                "In Moscow, the letter is kept secret",
                "A letter is kept in Moscow",
                "The letter stays, in Moscow’s care")) {
            assertThat(FactChange.between(
                            saying("The letter stays in Moscow", "2025"), saying(now, "2025"), Locale.ENGLISH))
                    .isEmpty();
        }
    }
}
