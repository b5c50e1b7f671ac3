package sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {

    private static final String ECHOED =
            "His comments were echoed in reports by Russian state media, which confirmed that Putin condemned the U.S. strikes as “unjustified.”";

    private static List<String> chain(String text, String of) {
        var start = text.indexOf(of);
        return Speech.in(text, Locale.ENGLISH).chain(new Span(start, start + of.length())).stream()
                .map(attribution -> attribution
                                .meant()
                                .map(span -> span.in(text))
                                .orElse("?")
                        + attribution.via().map(span -> " ← " + span.in(text)).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    “We will not yield,” Lavrov told reporters.                                   | We will    | Lavrov
                    “It is over,” said Maria Zakharova, a spokeswoman for the ministry.           | It is over | Maria Zakharova
                    Putin said that the talks went well.                                          | talks      | Putin
                    According to Reuters, the envoy is set to deliver a letter.                   | a letter   | Reuters
                    Moscow is “ready,” according to Tass.                                         | ready      | Tass
                    Gregg Roman, director of the Middle East Forum, told Newsweek that it is over. | it is over | Gregg Roman ← Newsweek
                    Speaking on Iranian state television, Araqchi said the two nations are close. | close      | Araqchi ← Iranian state television
                    Tehran has made clear what it calls acts of “unprovoked aggression.”          | unprovoked | Tehran
                    Officials said the plant was closed.                                          | closed     | Officials
                    It was an allegation that Iran continues to deny.                             | allegation | Iran
                    """)
    void it_is_known_who_says_it(String text, String words, String speaker) {
        assertThat(chain(text, words)).first().isEqualTo(speaker);
    }

    @Test
    void what_came_through_others_has_a_chain() {
        assertThat(chain(ECHOED, "“unjustified.”")).containsExactly("Putin", "Russian state media");
    }

    @Test
    void that_a_paper_writes_confirmed_is_its_own_choice_of_verb() {
        var confirmed = Speech.in(ECHOED, Locale.ENGLISH).attributions().stream()
                .filter(attribution -> attribution.cue().in(ECHOED).equals("confirmed"))
                .findFirst()
                .orElseThrow();
        assertThat(confirmed.speaker().orElseThrow().in(ECHOED)).isEqualTo("Russian state media");
        assertThat(confirmed.manner()).isEqualTo("said.confirm");
        assertThat(confirmed.covers().in(ECHOED)).startsWith(" that Putin condemned");
    }

    @Test
    void a_pronoun_means_whoever_spoke_before_and_a_quotation_goes_on_with_them() {
        var text =
                "Avi Melamed noted that Iran faces a decision. He added that China could decide it. “Beijing may press Tehran.”";
        assertThat(chain(text, "China could")).containsExactly("Avi Melamed");
        assertThat(chain(text, "“Beijing may press Tehran.”")).containsExactly("Avi Melamed");
    }

    @Test
    void what_nobody_is_said_to_say_is_the_articles_own() {
        assertThat(chain("The U.S. deployed “bunker-buster” bombs. Putin left.", "bombs"))
                .isEmpty();
    }

    @Test
    void a_long_quotation_belongs_to_whom_stands_behind_it() {
        var quoted = "“" + "we were told, again and again, ".repeat(20) + "nothing,”";

        assertThat(chain(quoted + " Lavrov said on Monday.", "again and again")).containsExactly("Lavrov");
    }

    @Test
    void in_a_sentence_without_end_each_verb_has_its_own_speaker_and_covers_the_rest() {
        var text = "Putin said that it rained, and Lavrov said that it snowed, and ".repeat(50);

        var told = Speech.in(text, Locale.ENGLISH).attributions();

        assertThat(told).hasSize(100);
        assertThat(told)
                .extracting(attribution -> attribution.speaker().orElseThrow().in(text))
                .containsOnly("Putin", "Lavrov");
        assertThat(told.getFirst().covers().length()).isGreaterThan(3000);
    }
}
