package sourceline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sourceline.JsonSchema;
import sourceline.source.Nearness;
import sourceline.timeline.Stance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the files, format by format. */
class FileFormatTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void our_own_json_reads_back_as_what_was_written() {
        var file = file(entry("2025-06-23", false, "A letter", "Due."));
        assertThat(JSON.readValue(FileFormat.OWN.write(file), TimelineFile.class))
                .isEqualTo(file);
    }

    @Test
    void timelinejs_has_a_year_a_month_or_a_day_as_numbers_and_no_words_of_ours() {
        var events = JSON.readTree(FileFormat.TIMELINEJS.write(file(
                        entry("1952", false, "A year", ""),
                        entry("1943-07", false, "A month", ""),
                        entry("1815-12-10/1852-11-27", false, "A life", ""))))
                .path("events");
        assertThat(events.path(0).path("start_date").toString()).isEqualTo("{\"year\":\"1952\"}");
        assertThat(events.path(0).has("display_date")).isFalse();
        assertThat(events.path(1).path("start_date").toString()).isEqualTo("{\"year\":\"1943\",\"month\":\"7\"}");
        assertThat(events.path(2).path("end_date").toString())
                .isEqualTo("{\"year\":\"1852\",\"month\":\"11\",\"day\":\"27\"}");
    }

    @Test
    void what_timelinejs_cannot_say_of_a_date_is_said_in_words() {
        var events = JSON.readTree(FileFormat.TIMELINEJS.write(file(
                        entry("[2025-06-16..2025-06-22]", false, "Some time", ""),
                        entry("2025-06-23", true, "Planned", ""),
                        entry("2025-06-23T14:10:00Z", false, "In another zone", ""),
                        entry("-0043-03-15", false, "The ides", ""))))
                .path("events");
        assertThat(events.path(0).path("display_date").asString()).isEqualTo("16–22 June 2025, some time");
        assertThat(events.path(0).path("end_date").path("day").asString()).isEqualTo("22");
        assertThat(events.path(1).path("display_date").asString()).isEqualTo("23 June 2025 (planned)");
        assertThat(events.path(2).path("display_date").asString()).isEqualTo("23 June 2025, 14:10:00 UTC");
        assertThat(events.path(3).path("display_date").asString()).isEqualTo("15 March 44 BC");
    }

    @ParameterizedTest
    @CsvSource({
        "2022/.., 2022-1-1 to 2025-6-23, War (since 2022)",
        "../2025-05, 2025-5-1 to 2025-5-31, War (until May 2025)",
        "2025-06-23, 2025-6-23 0:0 to 2025-6-23 23:59, War",
        "2025, 2025-1-1 to 2025-12-31, War",
        "2024/2025, 2024 to 2025, War",
        "2025/2025-06, 2025-1-1 to 2025-6-30, 'War (2025 to June 2025, throughout)'"
    })
    void an_era_of_timelinejs_has_two_ends_that_differ_as_it_refuses_the_whole_otherwise(
            String period, String ends, String name) {
        var file =
                file(List.of(new TimelineFile.Period("War", period)), entry("2025-05-01/2025-06-23", false, "It", ""));
        var era = JSON.readTree(FileFormat.TIMELINEJS.write(file)).at("/eras/0");
        assertThat(plain(era.path("start_date")) + " to " + plain(era.path("end_date")))
                .isEqualTo(ends);
        assertThat(era.at("/text/headline").asString()).isEqualTo(name);
        assertThat(FileFormat.TIMELINEJS_CSV.write(file)).contains("\"" + name + "\"");
    }

    private static String plain(JsonNode date) {
        var day = Stream.of("year", "month", "day")
                .filter(date::has)
                .map(part -> date.path(part).asString())
                .collect(Collectors.joining("-"));
        return date.has("hour")
                ? day + " " + date.path("hour").asString() + ":"
                        + date.path("minute").asString()
                : day;
    }

    @Test
    void an_entry_without_a_date_is_left_out_of_timelinejs() {
        var written = FileFormat.TIMELINEJS.write(file(entry(null, false, "No date", "")));
        assertThat(JSON.readTree(written).path("events").size()).isZero();
    }

    @Test
    void words_do_not_become_markup_in_timelinejs() {
        var file = file(entry("2025", false, "<script>alert(1)</script>", "one\ntwo"));
        assertThat(FileFormat.TIMELINEJS.write(file))
                .contains("&lt;script&gt;", "one<br>two")
                .doesNotContain("<script>");
        assertThat(FileFormat.TIMELINEJS_CSV.write(file))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void the_spreadsheet_of_timelinejs_has_a_row_for_the_title_each_entry_and_each_period() {
        var rows = FileFormat.TIMELINEJS_CSV
                .write(file(entry("2025-06-23T14:10:00Z", false, "At ten past two", "")))
                .split("\r\n");
        assertThat(rows).hasSize(4);
        assertThat(rows[1]).contains("\"title\"");
        assertThat(rows[2]).startsWith("\"2025\",\"6\",\"23\",\"14:10:00\",");
    }

    @Test
    void a_table_holds_no_formula() {
        assertThat(FileFormat.CSV.write(file(entry("2025", false, "=HYPERLINK(\"x\")", ""))))
                .contains("\"'=HYPERLINK(\"\"x\"\")\"");
    }

    @Test
    void an_annotation_links_the_headline_to_a_position_and_to_the_words() {
        var target = JSON.readTree(FileFormat.ANNOTATIONS.write(file(entry("2025", false, "A letter", ""))))
                .at("/first/items/0/target");
        assertThat(target.path("source").asString()).isEqualTo("https://news.example/a");
        assertThat(target.at("/selector/0").path("start").asInt()).isEqualTo(7);
        assertThat(target.at("/selector/1").path("exact").asString()).isEqualTo("a letter is due");
    }

    @Test
    void the_annotations_are_a_collection_as_the_web_annotation_data_model_has_it() {
        var schema = JsonSchema.resource("/sourceline/exchange/web-annotation.schema.json");
        var collection =
                FileFormat.ANNOTATIONS.write(file(entry("2025", false, "A letter", ""), entry(null, true, "😀", "")));
        assertThat(schema.errors(collection)).isEmpty();
        assertThat(schema.errors(FileFormat.ANNOTATIONS.write(file()))).isEmpty();
        assertThat(schema.errors(collection.replace("TextPositionSelector", "TextSelector")))
                .isNotEmpty();
        assertThat(JSON.readTree(collection).path("total").asInt()).isEqualTo(2);
    }

    @Test
    void words_do_not_become_markup_in_markdown() {
        var written = FileFormat.MARKDOWN.write(
                file(entry("2025", false, "*Bold* <b>", "# no heading\n1. no list\n- nor here")));
        assertThat(written)
                .contains("## \\*Bold\\* \\<b\\>", "\\# no heading", "1\\. no list", "\\- nor here")
                .contains("> a letter is due", "[An article](<https://news.example/a>)", "Reuters");
    }

    private static TimelineFile file(TimelineFile.Entry... entries) {
        return file(List.of(new TimelineFile.Period("War", "2025-06")), entries);
    }

    private static TimelineFile file(List<TimelineFile.Period> periods, TimelineFile.Entry... entries) {
        return new TimelineFile(
                TimelineFile.FORMAT,
                TimelineFile.VERSION,
                ID,
                "The letter",
                "What is known.",
                "en",
                "Europe/Moscow",
                List.of(new TimelineFile.Strand("Diplomacy", 1)),
                periods,
                List.of(new TimelineFile.Source(
                        ID,
                        "An article",
                        "Reuters",
                        null,
                        "https://news.example/a",
                        LocalDate.of(2025, 6, 22),
                        true,
                        "the words “on Sunday”",
                        "UTC",
                        "en",
                        Nearness.SECOND_HAND,
                        null,
                        true)),
                List.of(entries));
    }

    private static TimelineFile.Entry entry(@Nullable String when, boolean planned, String headline, String body) {
        return new TimelineFile.Entry(
                ID,
                "Diplomacy",
                when,
                new TimelineFile.Basis(null, null, null, false, null),
                headline,
                body,
                planned,
                List.of("Araqchi"),
                null,
                List.of(new TimelineFile.Citation(
                        ID,
                        ID,
                        ID,
                        7,
                        22,
                        Stance.SUPPORTS,
                        new TimelineFile.Quote("a letter is due", "", "", null, null))),
                null);
    }
}
