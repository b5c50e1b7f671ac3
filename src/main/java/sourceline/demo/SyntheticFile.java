package sourceline.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A made-up timeline of any length, as the embed benchmark's generator writes it ({@code gen.mjs N 42 canonical}). */
record SyntheticFile(String title, int n, List<Event> events) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Event(
            String id,
            String precision,
            Moment date,
            @Nullable Moment end,
            String headline,
            String text,
            String group,
            String status,
            Source source) {

        When when() {
            var last = end;
            var whole = precision.equals("day") || precision.equals("time");
            return When.edtf(last == null || !whole ? date.edtf() : date.whole() + "/" + last.whole());
        }
    }

    record Source(String publisher, String url, String quote) {}

    record Moment(
            int year,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable Integer hour,
            @Nullable Integer minute) {

        String edtf() {
            return hour == null
                    ? whole()
                    : whole() + String.format(Locale.ROOT, "T%02d:%02d", hour, minute == null ? 0 : minute);
        }

        private String whole() {
            var years = String.format(Locale.ROOT, "%04d", year);
            if (month == null) {
                return years;
            }
            return day == null
                    ? String.format(Locale.ROOT, "%s-%02d", years, month)
                    : String.format(Locale.ROOT, "%s-%02d-%02d", years, month, day);
        }
    }

    static SyntheticFile read(Path file) {
        try {
            return JSON.readValue(Files.readAllBytes(file), SyntheticFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("sourceline.demo.synthetic names " + file, e);
        }
    }

    String slug() {
        return "synthetic-" + n;
    }
}
