package sourceline.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sourceline.timeline.Stance;

/** What the automatic checks hold against an entry beyond its quotations: words without a citation, and cues that were dropped. */
class BorneOutTest {

    private final Examples entry = new Examples().body("");

    private List<Finding> findings(String headline, String cited) {
        entry.headline(headline);
        entry.cite(entry.titled("An article", "Reuters"), Stance.SUPPORTS, cited);
        return Findings.of(entry.state(), entry.facts()).stream()
                .filter(Finding::isBlocking)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Four sites were hit                        | The strikes hit three sites.                             | number-without-citation | Four
                    12 people were hurt at the site            | At least eleven people were hurt.                        | number-without-citation | 12
                    The letter went to Lavrov                  | A letter was sent to Putin.                              | name-without-citation   | Lavrov
                    The envoy met NATO officials               | The envoy met officials.                                 | name-without-citation   | NATO
                    They met on Tuesday                        | They met on Monday.                                      | date-without-citation   | Tuesday
                    They met in July                           | They met in June.                                        | date-without-citation   | July
                    The war began in 2014                      | The war began in 2022.                                   | number-without-citation | 2014
                    The strikes were aimed at halting the work | The strikes were reportedly aimed at halting the work.   | hedge-dropped           | strikes were aimed at halting the work
                    Russia has offered direct military aid     | Russia stopped short of offering direct military aid.    | negation-dropped        | Russia has offered direct military aid
                    The treaty includes a defence clause       | The treaty does not include a mutual defense clause.     | negation-dropped        | treaty includes a defence clause
                    Iran is seeking nuclear weapons            | Iran denies that it is seeking nuclear weapons.          | denial-dropped          | Iran is seeking nuclear weapons
                    The envoy delivers a signed letter         | The envoy is set to deliver a signed letter.             | plan-told-as-done       | envoy delivers a signed letter
                    """)
    void words_that_the_citations_do_not_bear_out_block(String headline, String cited, String code, String words) {
        assertThat(findings(headline, cited)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.words()).isEqualTo(words);
            assertThat(headline.substring(finding.start(), finding.end())).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 sites were hit in Iran                       | The strikes hit three Iranian sites.
                    Moscow has been asked for help                 | Tehran asked the Russians for help.
                    American strikes hit the plant                 | The U.S. struck the plant.
                    Minister Araghchi leaves for Kyiv              | Abbas Araqchi left for Kiev.
                    Reuters reports a visit                        | The minister is on a visit.
                    The strikes were reportedly aimed at the work  | The strikes were reportedly aimed at halting the work.
                    Officials say the strikes aimed at the work    | The strikes were reportedly aimed at halting the work.
                    Russia offers no direct military aid           | Russia stopped short of offering direct military aid.
                    The treaty has no mutual defence clause        | The treaty does not include a mutual defense clause.
                    Iran denies that it seeks nuclear weapons      | Iran denies that it is seeking nuclear weapons.
                    The envoy is due to deliver a signed letter    | The envoy is set to deliver a signed letter.
                    The letter binds the two of them               | The letter binds both.
                    Of Paris the article says nothing              | The minister is on a visit.
                    They met in June                               | They met in June.
                    """)
    void what_is_cited_in_other_words_is_no_finding(String headline, String cited) {
        assertThat(findings(headline, cited)).isEmpty();
    }

    @Test
    void what_is_planned_may_rest_on_a_plan() {
        entry.planned();
        assertThat(findings("The envoy delivers a signed letter", "The envoy is set to deliver a signed letter."))
                .isEmpty();
    }

    @Test
    void a_quotation_given_to_another_speaker_blocks() {
        var cited = "Tehran wants support in responding to what it calls acts of “unprovoked aggression.”";
        assertThat(findings("Putin speaks of “unprovoked aggression”", cited))
                .extracting(Finding::code)
                .contains("quotation-of-another");
    }

    @Test
    void whoever_speaks_for_a_country_may_be_called_by_it() {
        var cited = "Tehran wants support in responding to what it calls acts of “unprovoked aggression.”";
        assertThat(findings("Iran speaks of “unprovoked aggression”", cited)).isEmpty();
    }

    @Test
    void the_entrys_own_date_needs_no_other_citation() {
        entry.when("2025-06-23", "on Monday");
        assertThat(findings("They meet on 23 June 2025, a Monday", "They are to meet on Monday."))
                .isEmpty();
    }

    @Test
    void beside_words_that_cannot_be_seen_nothing_is_said_of_names() {
        entry.cite(Stance.SUPPORTS, "");
        assertThat(findings("The letter went to Lavrov", "A letter was sent to Putin."))
                .isEmpty();
    }
}
