package sourceline.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.timeline.BroughtEntry;
import sourceline.timeline.EntryState;
import sourceline.timeline.TimelineState;

/**
 * Tells rows that say word for word what an earlier one says, or what stands in a timeline. The former come in all the same, as nobody
 * knows whether they are meant; the latter are left out, so that a mended file can be imported where its first form was.
 */
final class Doubles {

    private Doubles() {}

    private record Said(String headline, String body) {

        static Said of(String headline, String body) {
            return new Said(plain(headline), plain(body));
        }

        private static String plain(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC)
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    static List<ImportRow> within(List<ImportRow> rows) {
        Map<List<Object>, Integer> first = new HashMap<>();
        var told = new ArrayList<ImportRow>();
        for (var row : rows) {
            var entry = row.entry();
            var said =
                    List.<Object>of(Said.of(entry.headline(), entry.body()), entry.when() == null ? "" : entry.when());
            var before = row.refused() ? null : first.putIfAbsent(said, row.number());
            told.add(before == null ? row : row.with(ImportNote.of("entry", "same-as-row", before)));
        }
        return told;
    }

    static List<ImportRow> in(TimelineState timeline, List<ImportRow> rows) {
        Map<Said, List<EntryState>> standing = new HashMap<>();
        timeline.standing()
                .forEach(entry -> standing.computeIfAbsent(
                                Said.of(entry.headline(), entry.body()), said -> new ArrayList<>())
                        .add(entry));
        return rows.stream()
                .map(row -> row.refused() ? row : against(standing, row))
                .toList();
    }

    private static ImportRow against(Map<Said, List<EntryState>> standing, ImportRow row) {
        BroughtEntry brought = row.brought();
        var alike = standing.getOrDefault(
                Said.of(brought.entry().headline(), brought.entry().body()), List.of());
        for (var entry : alike) {
            if (entry.when() == null || mayBe(entry.when(), brought.entry().when())) {
                return row.thereAlready(note(entry.when(), brought.entry().when()));
            }
        }
        return row;
    }

    /** The same words at two dates are two events, as far as both have one. */
    private static boolean mayBe(When there, @Nullable When here) {
        return here == null || here.equals(there);
    }

    private static ImportNote note(@Nullable When there, @Nullable When here) {
        return there == null && here != null
                ? ImportNote.of("when", "there-undated")
                : ImportNote.of("entry", "there-already");
    }
}
