package sourceline.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.Extent;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import tools.jackson.databind.json.JsonMapper;

/** What the axis element draws, in the form in which it takes it. */
final class AxisData {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> WORDS =
            List.of("axis.label", "axis.zoomIn", "axis.zoomOut", "axis.fit", "axis.several", "axis.empty", "axis.keys");

    private AxisData() {}

    /** JSON that can stand inside a script element: it holds no {@code <}. */
    static String of(Edition edition, Words words, Function<PublishedVerdict, String> verdictWord) {
        var header = edition.header();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("zone", header.zone());
        data.put("lang", header.language());
        data.put("dir", words.direction());
        data.put(
                "lanes",
                header.strands().stream()
                        .map(strand ->
                                Map.of("id", strand.id().toString(), "name", strand.name(), "colour", strand.colour()))
                        .toList());
        data.put("periods", header.periods().stream().map(AxisData::period).toList());
        var entries = new ArrayList<Map<String, @Nullable Object>>();
        for (var entry : edition.shown()) {
            entries.add(entry(entry, words, verdictWord));
        }
        data.put("entries", entries);
        data.put("words", own(words));
        return JSON.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static Map<String, @Nullable Object> period(PublishedPeriod period) {
        var extent = When.edtf(period.when()).extent();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", period.id().toString());
        row.put("name", period.name());
        putDays(row, extent);
        return row;
    }

    private static Map<String, @Nullable Object> entry(
            PublishedEntry entry, Words words, Function<PublishedVerdict, String> verdictWord) {
        var when = When.edtf(entry.when().edtf());
        var extent = when.extent();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", entry.id().toString());
        row.put("lane", entry.strand().toString());
        putDays(row, extent);
        putIf(row, "openStart", extent.openStart());
        putIf(row, "openEnd", extent.openEnd());
        putIf(
                row,
                "oneOf",
                extent.oneOf() || !when.isInterval() && !when.earliest().equals(when.latest()));
        putIf(row, "uncertain", extent.uncertain());
        putIf(row, "approximate", extent.approximate());
        putIf(row, "planned", entry.planned());
        row.put("verdict", entry.verdict().kind().name().toLowerCase(Locale.ROOT));
        row.put("verdictWord", verdictWord.apply(entry.verdict()));
        row.put("label", WhenText.describe(when, words.locale()));
        row.put("headline", entry.headline());
        return row;
    }

    private static void putDays(Map<String, @Nullable Object> row, Extent extent) {
        row.put("from", extent.from() == null ? null : extent.from().toString());
        row.put("to", extent.to() == null ? null : extent.to().toString());
    }

    private static void putIf(Map<String, @Nullable Object> row, String key, boolean flag) {
        if (flag) {
            row.put(key, true);
        }
    }

    private static Map<String, String> own(Words words) {
        Map<String, String> own = new LinkedHashMap<>();
        own.put("planned", words.say("when.planned"));
        for (var key : WORDS) {
            own.put(key.equals("axis.label") ? "axis" : key.substring("axis.".length()), words.say(key, "{0}"));
        }
        return own;
    }
}
