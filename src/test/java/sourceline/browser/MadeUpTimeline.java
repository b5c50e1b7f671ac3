package sourceline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A made-up timeline as the demo takes one from a file, so that the tests of embeds have one of their own. */
final class MadeUpTimeline {

    static final int ENTRIES = 20;
    static final String SLUG = "synthetic-" + ENTRIES;

    private MadeUpTimeline() {}

    static String headline(int i) {
        return "Committee hears witness number " + WORDS.get(i);
    }

    private static final List<String> WORDS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    static Path file() {
        var events = IntStream.range(0, ENTRIES).mapToObj(MadeUpTimeline::event).toList();
        var whole = Map.of("title", "A made-up inquiry", "n", ENTRIES, "events", events);
        try {
            var file = Files.createTempFile("made-up", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, JsonMapper.builder().build().writeValueAsString(whole));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> event(int i) {
        return Map.of(
                "id",
                String.format(Locale.ROOT, "e%05d", i),
                "precision",
                "day",
                "date",
                Map.of("year", 2024, "month", 1 + i / 2, "day", 1 + 3 * i % 27),
                "headline",
                headline(i),
                "text",
                "The hearing lasts all morning. Nobody answers question " + WORDS.get(i) + ".",
                "group",
                i % 3 == 0 ? "Court" : "Public",
                "status",
                i % 4 == 0 ? "unverified" : "verified",
                "source",
                Map.of(
                        "publisher", "Harbour Post",
                        "url", "https://example.org/" + i,
                        "quote", "Witness " + WORDS.get(i) + " was heard by the committee on that morning."));
    }
}
