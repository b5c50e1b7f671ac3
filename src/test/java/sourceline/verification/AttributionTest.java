package sourceline.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Middle East analyst Avi Melamed noted that Iran faces a decision.        | Avi Melamed
            “We have information,” Araqchi told Iranian state television.            | Araqchi
            The letter has not been made public, said Putin.                         | Putin
            According to Reuters, a letter is due.                                   | Reuters
            """)
    void the_speaker_is_read_from_the_sentence(String sentence, String speaker) {
        assertThat(Attribution.of(sentence, Locale.ENGLISH).speaker()).contains(speaker);
    }

    @Test
    void whom_the_sentence_cites_beside_its_speaker_is_a_link_of_the_chain() {
        var told = Attribution.of("Araqchi said that a letter is due, according to Reuters.", Locale.ENGLISH);
        assertThat(told.speaker()).contains("Araqchi");
        assertThat(told.via()).containsExactly("Reuters");
    }

    @Test
    void a_sentence_that_hedges_and_names_nobody_says_so_and_a_plain_one_says_nothing() {
        assertThat(Attribution.of("The strikes reportedly destroyed the hall.", Locale.ENGLISH)
                        .hedged())
                .isTrue();
        assertThat(Attribution.of("The strikes destroyed the hall.", Locale.ENGLISH))
                .isEqualTo(Attribution.NONE);
    }
}
