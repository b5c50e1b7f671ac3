package sourceline.studio.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberView;
import sourceline.review.Standing;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.StrandState;

/** Which rows the list of entries has: filtered, grouped, in the timeline's order. */
final class EntryRows {

    private final Workbench workbench;
    private final Map<EntryId, Made> made = new HashMap<>();
    private @Nullable EditorAddress madeAt;

    /** A line and what it was made of. */
    private record Made(Standing standing, List<MemberView> there, List<StrandState> strands, ListRow.Line line) {}

    EntryRows(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The entries that the filter lets through, in the order in which they are listed. */
    List<Standing> entries() {
        EntryFilter filter = workbench.address().filter();
        List<Standing> inOrder = workbench.state().entries().stream()
                .map(entry -> workbench.standing(entry.id()))
                .flatMap(Optional::stream)
                .filter(filter::takes)
                .toList();
        return workbench.address().by() == Grouping.DAY
                ? inOrder
                : inOrder.stream().sorted(Comparator.comparingInt(this::lane)).toList();
    }

    List<ListRow> rows() {
        List<ListRow> rows = new ArrayList<>();
        String group = "";
        Map<EntryId, List<MemberView>> open = Company.of(workbench).open();
        if (!workbench.address().equals(madeAt)) {
            madeAt = workbench.address();
            made.clear();
        }
        Dates dates = Dates.of(workbench.picture());
        for (Standing standing : entries()) {
            String words = group(standing.entry(), dates);
            if (!words.equals(group)) {
                group = words;
                rows.add(new ListRow.Heading(words, colour(standing.entry()), standing.id()));
            }
            rows.add(line(standing, open.getOrDefault(standing.id(), List.of())));
        }
        return List.copyOf(rows);
    }

    /** The same line as before, unless something is different that it shows. */
    private ListRow.Line line(Standing standing, List<MemberView> there) {
        List<StrandState> strands = workbench.state().strands();
        Made before = made.get(standing.id());
        if (before != null
                && before.standing() == standing
                && before.there().equals(there)
                && before.strands().equals(strands)) {
            return before.line();
        }
        ListRow.Line line = ListRow.Line.of(workbench, standing, there);
        made.put(standing.id(), new Made(standing, there, strands, line));
        return line;
    }

    private String group(EntryState entry, Dates dates) {
        return workbench.address().by() == Grouping.STRAND
                ? workbench.strand(entry.strand()).map(StrandState::name).orElseGet(() -> Words.say("editor.no-strand"))
                : dates.label(entry.id());
    }

    private int colour(EntryState entry) {
        return workbench.address().by() == Grouping.STRAND ? workbench.colour(entry.strand()) : 0;
    }

    private int lane(Standing standing) {
        List<StrandState> strands = workbench.state().strands();
        return workbench.strand(standing.entry().strand()).map(strands::indexOf).orElse(strands.size());
    }
}
