package sourceline.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sourceline.source.Nearness;
import sourceline.source.SourceId;
import sourceline.timeline.Stance;

class ToldByTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Middle East analyst Avi Melamed noted that Iran faces a decision.        | Avi Melamed
            “We have information,” Araqchi told Iranian state television.            | Araqchi
            The letter has not been made public, said Putin.                         | Putin
            According to Reuters, a letter is due.                                   | Reuters
            """)
    void the_speaker_is_read_from_the_sentence(String sentence, String speaker) {
        assertThat(ToldBy.in(sentence, Locale.ENGLISH).speaker()).contains(speaker);
    }

    @Test
    void by_whom_it_came_from_the_speaker_is_a_link_of_the_chain() {
        var cited = ToldBy.in("Araqchi said that a letter is due, according to Reuters.", Locale.ENGLISH);
        assertThat(cited.speaker()).contains("Araqchi");
        assertThat(cited.chain()).containsExactly("Reuters");

        var shown = ToldBy.in("Speaking on Iranian state television, Araqchi said a letter is due.", Locale.ENGLISH);
        assertThat(shown.speaker()).contains("Araqchi");
        assertThat(shown.chain()).containsExactly("Iranian state television");
    }

    @Test
    void a_pronoun_alone_names_no_speaker() {
        assertThat(ToldBy.in("He said that a letter is due.", Locale.ENGLISH).speaker())
                .isEmpty();
    }

    @Test
    void a_sentence_that_hedges_and_names_nobody_says_so_and_a_plain_one_says_nothing() {
        assertThat(ToldBy.in("The strikes reportedly destroyed the hall.", Locale.ENGLISH)
                        .hedged())
                .isTrue();
        assertThat(ToldBy.in("The strikes destroyed the hall.", Locale.ENGLISH)).isEqualTo(ToldBy.NOBODY);
    }

    @Test
    void the_report_that_a_source_passes_on_is_the_last_link_unless_it_is_named_already() {
        var entry = new Examples();
        var source = entry.source("Newsweek", "Reuters", Nearness.SECOND_HAND);
        entry.cite(source, Stance.SUPPORTS, "Araqchi said that a letter is due.");
        assertThat(toldBy(entry, source).chain()).containsExactly("Reuters");

        var named = new Examples();
        var other = named.source("Newsweek", "Reuters", Nearness.SECOND_HAND);
        named.cite(other, Stance.SUPPORTS, "According to Reuters, a letter is due.");
        assertThat(toldBy(named, other).chain()).isEmpty();
    }

    @Test
    void of_several_origins_none_is_taken_for_a_link() {
        var entry = new Examples();
        var source = entry.source(null, "Reuters, AP", Nearness.AGGREGATOR);
        entry.cite(source, Stance.SUPPORTS, "Araqchi said that a letter is due.");
        assertThat(toldBy(entry, source).chain()).isEmpty();
    }

    @Test
    void who_denies_it_is_not_who_says_it_and_an_unknown_source_says_nothing() {
        var entry = new Examples();
        var source = entry.source("TASS", null, Nearness.SECOND_HAND);
        entry.cite(source, Stance.DENIES, "Peskov said that there is no letter.");
        assertThat(toldBy(entry, source)).isEqualTo(ToldBy.NOBODY);

        entry.cite(source, Stance.SUPPORTS, "Araqchi said that a letter is due.");
        assertThat(toldBy(entry, source).speaker()).contains("Araqchi");
        assertThat(ToldBy.of(entry.state(), Map.of())).isEqualTo(ToldBy.NOBODY);
    }

    private static ToldBy toldBy(Examples entry, SourceId source) {
        return ToldBy.of(entry.state(), Map.of(source, entry.facts().apply(source)));
    }
}
