package sourceline.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourceline.source.Nearness;
import sourceline.timeline.Stance;

class FindingsTest {

    private static final String SENTENCE =
            "His comments were echoed by Russian state media, which confirmed that Putin condemned the U.S. strikes as “unjustified” and pledged that Russia is “making efforts to provide assistance to the Iranian people.”";

    private final Examples entry = new Examples();

    private List<String> codes() {
        return Findings.of(entry.state(), entry.facts()).stream()
                .map(Finding::code)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Putin calls the strikes “unjustified”",
                "Putin calls the strikes \"Unjustified.\"",
                "Putin calls the strikes «unjustified,»",
                "Putin calls the strikes ‘unjustified’",
                "Russia is “making  efforts … assistance to the Iranian people”",
                "Russia is “making efforts [...] Iranian people.”",
                "Nothing is quoted, and Putin’s remarks are the state’s",
                "An empty pair “” quotes nothing",
            })
    void a_quotation_that_stands_in_a_cited_sentence_is_no_finding(String headline) {
        entry.headline(headline);
        entry.cite(Stance.SUPPORTS, SENTENCE);
        assertThat(codes()).doesNotContain("quotation-not-verbatim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Putin calls the strikes “illegal”",
                "Putin calls the strikes “just”",
                "Putin calls the strikes ‘criminal’",
                "Putin calls the strikes „criminal“",
                "Russia is “making efforts to help the Iranian people”",
                "Russia is “assistance to the Iranian people … making efforts”",
            })
    void a_quotation_that_no_cited_sentence_has_blocks(String headline) {
        entry.headline(headline);
        entry.cite(Stance.SUPPORTS, SENTENCE);
        assertThat(codes()).contains("quotation-not-verbatim");
    }

    @Test
    void a_finding_points_at_the_words_with_their_marks() {
        entry.body("He said “no” and “unjustified”.");
        entry.cite(Stance.SUPPORTS, SENTENCE);
        var finding = Findings.of(entry.state(), entry.facts()).getFirst();
        assertThat(finding.severity()).isEqualTo(Finding.Severity.BLOCKING);
        assertThat(finding.field()).isEqualTo("body");
        assertThat(finding.words()).isEqualTo("“no”");
        assertThat(entry.state().body().substring(finding.start(), finding.end()))
                .isEqualTo(finding.words());
    }

    @Test
    void words_of_a_confidential_source_cannot_be_compared_and_do_not_block() {
        entry.headline("Putin calls the strikes “illegal”");
        entry.cite(Stance.SUPPORTS, "");
        assertThat(codes()).contains("quotation-not-compared").doesNotContain("quotation-not-verbatim");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
                    2025-06-23                  | on Monday               | -
                    2025-06-23?                 | -                       | -
                    2025-06-23                  | -                       | date-without-words
                    2025-06-20                  | just days after         | date-finer-than-basis
                    [2025-06-16..2025-06-22]    | just days after         | -
                    [2025-01-01..2025-06-22]    | earlier this year       | -
                    2025-03-04                  | earlier this year       | date-finer-than-basis
                    2022                        | invasion in 2022        | -
                    2022-02                     | invasion in 2022        | date-finer-than-basis
                    2022-02-24                  | on February 24, 2022    | -
                    2022-02-24                  | in February 2022        | date-finer-than-basis
                    2022-02                     | in February 2022        | -
                    2025-06-17                  | last week               | date-finer-than-basis
                    [2025-06-16..2025-06-18]    | last week               | date-finer-than-basis
                    2025-06-17?                 | last week               | -
                    2025-06-23T09:15Z           | Monday morning          | -
                    1853-04                     | in the summer of 1853   | date-finer-than-basis
                    [..2025-06-22]              | following a wave of     | -
                    """)
    void a_date_says_no_more_than_the_words_it_rests_on(String edtf, String words, String code) {
        entry.when(edtf.strip(), words == null ? null : words.strip());
        entry.cite(Stance.SUPPORTS, SENTENCE);
        var found = codes().stream().filter(each -> each.startsWith("date-")).toList();
        assertThat(found).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void days_counted_from_an_anchor_name_a_day() {
        entry.when("2025-06-20", "three days earlier");
        entry.cite(Stance.SUPPORTS, SENTENCE);
        assertThat(codes()).contains("date-finer-than-basis");
        entry.anchor(LocalDate.of(2025, 6, 23));
        assertThat(codes()).doesNotContain("date-finer-than-basis");
    }

    @Test
    void an_entry_without_a_date_is_told_so() {
        entry.when(null, null);
        assertThat(codes()).containsExactly("no-date");
    }

    @Test
    void a_single_origin_is_a_warning() {
        entry.cite(entry.source("TASS", null, Nearness.FIRST_HAND), Stance.SUPPORTS, SENTENCE);
        assertThat(codes()).containsExactly("single-origin");
        entry.cite(entry.source("IRNA", null, Nearness.FIRST_HAND), Stance.SUPPORTS, SENTENCE);
        assertThat(codes()).isEmpty();
    }
}
