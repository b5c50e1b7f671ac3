package sourceline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourceline.chronology.When;
import tools.jackson.databind.json.JsonMapper;

/** What is understood of other programs' files, row by row. */
class ReadingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void an_event_of_timelinejs_comes_in_with_its_words_its_date_and_its_strand() {
        var row = only("""
                {"start_date": {"year": "1815", "month": 12, "day": "10"},
                 "end_date": {"year": "1852", "month": "11", "day": "27"},
                 "text": {"headline": "Ada <b>Lovelace</b>", "text": "<p>One.</p><p>Two &amp; three.</p>"},
                 "group": "People"}""");
        assertThat(row.entry().headline()).isEqualTo("Ada Lovelace");
        assertThat(row.entry().body()).isEqualTo("One.\n\nTwo & three.");
        assertThat(row.entry().when()).isEqualTo(When.edtf("1815-12-10/1852-11-27"));
        assertThat(row.strand()).isEqualTo("People");
        assertThat(row.notes()).isEmpty();
    }

    @Test
    void the_31st_of_february_is_refused_and_its_words_stay_as_the_basis() {
        var row = only(event("\"start_date\": {\"year\": 2025, \"month\": 2, \"day\": 31}"));
        assertThat(row.refused()).isFalse();
        assertThat(row.entry().when()).isNull();
        assertThat(row.entry().basis().words()).isEqualTo("2025 2 31");
        assertThat(keys(row)).containsExactly("when.no-such-day", "timeline-import.undated");
    }

    @Test
    void an_end_before_its_start_is_refused() {
        var row = only(event("\"start_date\": {\"year\": 2025}, \"end_date\": {\"year\": 2024}"));
        assertThat(row.entry().when()).isNull();
        assertThat(keys(row)).containsExactly("when.end-before-start", "timeline-import.undated");
    }

    @ParameterizedTest
    @CsvSource({"-300, -0300", "-44, -0044", "-4600000, Y-4600000"})
    void a_year_before_christ_comes_in_with_its_number_and_is_pointed_out(String year, String edtf) {
        var row = only(event("\"start_date\": {\"year\": \"" + year + "\"}"));
        assertThat(row.entry().when()).isEqualTo(When.edtf(edtf));
        assertThat(keys(row)).containsExactly("timeline-import.before-christ");
    }

    @Test
    void a_date_in_free_words_stays_as_the_basis_of_one_that_is_still_to_be_given() {
        var row = only(event("\"display_date\": \"sometime after the war\""));
        assertThat(row.entry().when()).isNull();
        assertThat(row.entry().basis().words()).isEqualTo("sometime after the war");
        assertThat(keys(row)).containsExactly("when.not-understood", "timeline-import.undated");
    }

    @Test
    void words_that_say_the_same_days_more_honestly_are_heard() {
        var row = only(event("\"start_date\": {\"year\": 2025, \"month\": 6, \"day\": 16},"
                + "\"end_date\": {\"year\": 2025, \"month\": 6, \"day\": 22},"
                + "\"display_date\": \"16–22 June 2025, some time\""));
        assertThat(row.entry().when()).isEqualTo(When.edtf("[2025-06-16..2025-06-22]"));
    }

    @ParameterizedTest
    @CsvSource({"00:00, 23:59, 2025-06-16, ''", "10:00, 12:30, 2025-06-16T10:00, timeline-import.end-time-dropped"})
    void of_a_stretch_within_a_day_its_beginning_comes_in_and_what_does_not_is_said(
            String from, String to, String edtf, String note) {
        var row = only(event("\"start_date\": " + at(from) + ", \"end_date\": " + at(to)));
        assertThat(row.entry().when()).isEqualTo(When.edtf(edtf));
        assertThat(String.join(" ", keys(row))).isEqualTo(note);
    }

    private static String at(String time) {
        return "{\"year\": 2025, \"month\": 6, \"day\": 16, \"hour\": \"%s\", \"minute\": \"%s\"}"
                .formatted((Object[]) time.split(":"));
    }

    @Test
    void words_that_say_other_days_stay_as_a_note_and_that_is_said() {
        var row = only(event("\"start_date\": {\"year\": 2025}, \"display_date\": \"in spring\""));
        assertThat(row.entry().when()).isEqualTo(When.edtf("2025"));
        assertThat(row.entry().basis().note()).isEqualTo("in spring");
        assertThat(keys(row)).containsExactly("timeline-import.display-kept");
    }

    @Test
    void a_row_without_a_headline_is_refused_and_the_field_named() {
        var row = only("{\"start_date\": {\"year\": 2025}, \"text\": {\"text\": \"No headline\"}}");
        assertThat(row.refused()).isTrue();
        assertThat(row.notes().getFirst().field()).isEqualTo("headline");
    }

    @Test
    void a_headline_over_the_limit_is_refused_and_the_limit_named() {
        var row = only("{\"start_date\": {\"year\": 2025}, \"text\": {\"headline\": \"" + "x".repeat(201) + "\"}}");
        assertThat(row.refused()).isTrue();
        assertThat(row.notes().getFirst().values()).contains(200);
    }

    @Test
    void the_older_form_of_storyjs_is_read_too() {
        var preview = TimelineJsReader.read(JSON.readTree("""
                {"timeline": {"headline": "Revolution", "text": "<p>How it went</p>", "date": [
                  {"startDate": "2012,1,26", "endDate": "2012,1,27", "headline": "It began", "text": "", "tag": "Street"},
                  {"startDate": "last winter", "headline": "It ended", "text": ""}]}}"""), Locale.ENGLISH);
        assertThat(preview.title()).isEqualTo("Revolution");
        assertThat(preview.summary()).isEqualTo("How it went");
        assertThat(preview.rows().getFirst().entry().when()).isEqualTo(When.edtf("2012-01-26/2012-01-27"));
        assertThat(preview.rows().getFirst().strand()).isEqualTo("Street");
        assertThat(preview.rows().getLast().entry().basis().words()).isEqualTo("last winter");
    }

    @Test
    void a_spreadsheet_is_read_by_its_headings_and_its_rows_are_counted_by_line() {
        var preview = TableReader.read(
                "Year,Month,Day,Headline,Text,Type,Group\r\n"
                        + ",,,The title,,title,\r\n"
                        + "2025,6,23,\"A letter, \"\"due\"\"\",\"one<br>two\",,Letters\r\n"
                        + "\r\n"
                        + "2025,13,,Wrong,,,\r\n",
                Locale.ENGLISH);
        assertThat(preview.title()).isEqualTo("The title");
        assertThat(preview.rows()).extracting(ImportRow::number).containsExactly(3, 5);
        assertThat(preview.rows().getFirst().entry().headline()).isEqualTo("A letter, \"due\"");
        assertThat(preview.rows().getFirst().entry().body()).isEqualTo("one\ntwo");
        assertThat(keys(preview.rows().getLast())).contains("when.no-such-month");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void a_spreadsheet_with_another_separator_is_read_too(String separator) {
        var table = "Year,Month,Headline,Text\n2025,6,It began,\"One; two, three\tfour\"\n";
        var preview = TableReader.read(table.replaceAll(",(?! )", separator), Locale.ENGLISH);
        assertThat(preview.rows().getFirst().entry().when()).isEqualTo(When.edtf("2025-06"));
        assertThat(preview.rows().getFirst().entry().body()).isEqualTo("One; two, three four");
    }

    @Test
    void a_period_that_is_none_is_left_out_and_why_is_said_once() {
        var preview = TableReader.read(
                "Year,End Year,Headline,Type\n2025,2024,Backwards,era\n2025,,A year,\n", Locale.ENGLISH);
        assertThat(preview.periods()).isEmpty();
        assertThat(preview.notes())
                .extracting(ImportNote::key)
                .containsExactly("when.end-before-start", "timeline-import.period-left-out");
    }

    @Test
    void our_own_table_reads_back_and_its_apostrophes_go() {
        var preview = TableReader.read(
                "\"when\",\"headline\",\"body\",\"strand\",\"planned\",\"persons\"\r\n"
                        + "\"2025-06-23\",\"'=1+1\",\"\",\"Letters\",\"planned\",\"Araqchi; Putin\"\r\n",
                Locale.ENGLISH);
        var row = preview.rows().getFirst();
        assertThat(row.entry().headline()).isEqualTo("=1+1");
        assertThat(row.entry().planned()).isTrue();
        assertThat(row.entry().persons()).containsExactly("Araqchi", "Putin");
        assertThat(row.notes()).isEmpty();
    }

    @Test
    void a_cell_that_never_ends_is_named_by_its_line() {
        assertThatThrownBy(() -> TableReader.read("Year,Headline\n2025,\"never\n", Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.values()).containsExactly(2));
    }

    @Test
    void a_table_of_something_else_is_refused() {
        assertThatThrownBy(() -> TableReader.read("a,b\n1,2\n", Locale.ENGLISH)).isInstanceOf(ImportRefused.class);
    }

    @Test
    void the_thirteenth_strand_is_left_out_and_the_limit_named() {
        var table = new StringBuilder("Year,Headline,Group\n");
        for (int i = 1; i <= 13; i++) {
            table.append("2025,Entry ").append(i).append(",Strand ").append(i).append('\n');
        }
        var preview = TableReader.read(table.toString(), Locale.ENGLISH);
        assertThat(preview.strands()).hasSize(12);
        assertThat(preview.rows().getLast().strand()).isNull();
        assertThat(keys(preview.rows().getLast())).containsExactly("refused.too-many-strands");
    }

    private static String event(String date) {
        return "{" + date + ", \"text\": {\"headline\": \"Something\"}}";
    }

    private static ImportRow only(String event) {
        return TimelineJsReader.read(JSON.readTree("{\"events\": [" + event + "]}"), Locale.ENGLISH)
                .rows()
                .getFirst();
    }

    private static List<String> keys(ImportRow row) {
        return row.notes().stream().map(ImportNote::key).toList();
    }
}
