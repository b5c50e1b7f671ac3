package sourceline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static final String REPORT =
            "Iran’s foreign minister Abbas Araqchi travelled to Moscow on Sunday for talks with Russian officials, Reuters reported.";

    private static Shingles shingles(String text) {
        return Shingles.of(text, Locale.ENGLISH);
    }

    @Test
    void the_same_article_in_other_typography_is_the_same() {
        var other = shingles(REPORT.replace("’", "'").replace("Araqchi", "Araghchi"));
        assertThat(shingles(REPORT).shared(other)).isEqualTo(1);
        assertThat(shingles(REPORT)).isEqualTo(other);
    }

    @Test
    void an_article_that_took_another_over_and_added_to_it_shares_it_all() {
        var longer = shingles("A word before. " + REPORT + " And some more of its own behind it.");
        assertThat(shingles(REPORT).shared(longer)).isEqualTo(1);
    }

    @Test
    void two_reports_of_one_event_share_hardly_anything() {
        var other = shingles(
                "Abbas Araqchi, the Iranian foreign minister, went to the Russian capital to meet officials there.");
        assertThat(shingles(REPORT).shared(other)).isLessThan(0.1);
    }

    @Test
    void a_text_without_words_shares_nothing() {
        assertThat(shingles("…").shared(shingles(REPORT))).isZero();
    }
}
