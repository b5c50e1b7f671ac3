package sourceline.studio.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.exchange.Csv;
import sourceline.journal.JournalEntry;
import sourceline.studio.trail.Deed;
import tools.jackson.databind.json.JsonMapper;

/**
 * The history that is shown, as a file: one change a line, in words, without anything of sources that the member may not
 * see.
 */
class Export {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Map<String, String>> rows = new ArrayList<>();

    Export(Background background, List<Deed> deeds) {
        var values = new ValueWords(background.timeline());
        for (var deed : deeds) {
            for (var change : deed.changes()) {
                rows.add(row(background, values, deed, change));
            }
        }
    }

    private static Map<String, String> row(Background background, ValueWords values, Deed deed, JournalEntry change) {
        var hidden = change.erased() || ChangeBox.isHidden(background, change);
        var row = new LinkedHashMap<String, String>();
        row.put("revision", Long.toString(deed.revision()));
        row.put("at", deed.at().toString());
        row.put("by", background.name(deed.actor()));
        row.put("did", deed.words(background.name(deed.actor())));
        row.put("entry", text(change.about() == null ? null : background.headline(change.about())));
        row.put("what", change.what());
        row.put("field", change.field());
        row.put("before", hidden ? "" : values.of(change.what(), change.field(), change.before()));
        row.put("after", hidden ? "" : values.of(change.what(), change.field(), change.after()));
        row.put("reason", text(deed.reason()));
        return row;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** An array of objects. */
    String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rows);
    }

    /** A heading, and a row a change. */
    String csv() {
        var heading =
                rows.isEmpty() ? List.<String>of() : List.copyOf(rows.getFirst().keySet());
        return Csv.of(Stream.concat(Stream.of(heading), rows.stream().map(row -> List.copyOf(row.values())))
                .toList());
    }
}
