package sourceline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sourceline.chronology.When;
import tools.jackson.databind.json.JsonMapper;

/**
 * TimelineJS's own sample files against what is known to stand in them. The folder with the files and {@code expected.tsv} (file,
 * number, kind, start, end, headline) is named by {@code -Dsourceline.timelinejs=FOLDER}.
 */
class TimelineJsFilesTest {

    private record Expected(String file, String kind, String start, String end, String headline) {

        static Expected of(String line) {
            var cells = line.split("\t", -1);
            return new Expected(cells[0], cells[2], cells[3], cells[4], cells[5]);
        }
    }

    @Test
    void every_event_of_the_sample_files_comes_in_with_its_headline_and_its_date_and_goes_out_so() throws IOException {
        var folder = System.getProperty("sourceline.timelinejs", "");
        assumeTrue(!folder.isEmpty(), "no folder of sample files: -Dsourceline.timelinejs=FOLDER");
        var byFile = Files.readAllLines(Path.of(folder, "expected.tsv")).stream()
                .map(Expected::of)
                .collect(Collectors.groupingBy(Expected::file));
        assertThat(byFile).isNotEmpty();
        for (var expected : byFile.entrySet()) {
            var text = Files.readString(Path.of(folder, expected.getKey()));
            var preview = expected.getKey().endsWith(".json")
                    ? TimelineJsReader.read(JsonMapper.shared().readTree(text), Locale.ENGLISH)
                    : TableReader.read(text, Locale.ENGLISH);
            assertThat(events(preview)).as(expected.getKey()).isEqualTo(wanted(expected.getValue()));
            assertThat(preview.title()).as(expected.getKey()).isEqualTo(title(expected.getValue()));
            var file = file(preview);
            var dated = events(preview).stream()
                    .filter(event -> !event.endsWith(" | "))
                    .toList();
            var json = JsonMapper.shared().readTree(FileFormat.TIMELINEJS.write(file));
            assertSame(expected.getKey(), preview, dated, TimelineJsReader.read(json, Locale.ENGLISH));
            var sheet = FileFormat.TIMELINEJS_CSV.write(file);
            assertSame(expected.getKey(), preview, dated, TableReader.read(sheet, Locale.ENGLISH));
        }
    }

    private static void assertSame(String file, ImportPreview before, List<String> events, ImportPreview after) {
        assertThat(events(after)).as(file).isEqualTo(events);
        assertThat(after.title()).as(file).isEqualTo(before.title());
        assertThat(after.summary()).as(file).isEqualTo(before.summary());
        assertThat(after.periods()).as(file).isEqualTo(before.periods());
        assertThat(after.strands()).as(file).isEqualTo(before.strands());
    }

    /** What was read, as a timeline that is taken along. */
    private static TimelineFile file(ImportPreview preview) {
        return new TimelineFile(
                TimelineFile.FORMAT,
                TimelineFile.VERSION,
                UUID.randomUUID(),
                preview.title(),
                preview.summary(),
                "en",
                "UTC",
                preview.strands(),
                preview.periods().stream()
                        .map(period -> new TimelineFile.Period(
                                period.name(), period.when().edtf()))
                        .toList(),
                List.of(),
                preview.rows().stream().map(TimelineJsFilesTest::entry).toList());
    }

    private static TimelineFile.Entry entry(ImportRow row) {
        var when = row.entry().when();
        return new TimelineFile.Entry(
                UUID.randomUUID(),
                row.strand(),
                when == null ? null : when.edtf(),
                new TimelineFile.Basis(null, null, null, false, null),
                row.entry().headline(),
                row.entry().body(),
                false,
                List.of(),
                null,
                List.of(),
                null);
    }

    private static String title(List<Expected> lines) {
        return lines.stream()
                .filter(line -> line.kind().equals("title"))
                .map(line -> HtmlWords.line(line.headline()))
                .findFirst()
                .orElse("");
    }

    private static List<String> events(ImportPreview preview) {
        var events = new ArrayList<String>();
        for (var row : preview.rows()) {
            var when = row.entry().when();
            events.add(row.entry().headline() + " | " + (when == null ? "" : when.edtf()));
        }
        return events;
    }

    private static List<String> wanted(List<Expected> lines) {
        return lines.stream()
                .filter(line -> line.kind().equals("event"))
                .map(line -> HtmlWords.line(line.headline()) + " | " + edtf(line))
                .toList();
    }

    /** A year further away than we can show has no date. */
    private static String edtf(Expected line) {
        var range = year(line.start()) + (line.end().isEmpty() ? "" : "/" + year(line.end()));
        return line.start().matches("-\\d{10,}") ? "" : When.edtf(range).edtf();
    }

    private static String year(String date) {
        return date.matches("-?\\d{5,}") ? "Y" + date : date;
    }
}
