package sourceline.studio.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourceline.newsroom.MemberView;
import sourceline.review.Standing;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.StrandState;

/** Which rows the list of entries has: filtered, grouped, in the timeline's order. */
final class EntryRows {

    private final Workbench workbench;

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
        for (Standing standing : entries()) {
            ListRow.Heading heading = heading(standing.entry());
            if (!heading.words().equals(group)) {
                group = heading.words();
                rows.add(heading);
            }
            rows.add(ListRow.Line.of(workbench, standing, open.getOrDefault(standing.id(), List.of())));
        }
        return List.copyOf(rows);
    }

    private ListRow.Heading heading(EntryState entry) {
        if (workbench.address().by() == Grouping.STRAND) {
            return workbench
                    .strand(entry.strand())
                    .map(strand -> new ListRow.Heading(strand.name(), strand.colour(), entry.id()))
                    .orElseGet(
                            () -> new ListRow.Heading(Words.say("editor.no-strand"), Workbench.NO_STRAND, entry.id()));
        }
        return new ListRow.Heading(Dates.of(workbench.picture()).label(entry.id()), 0, entry.id());
    }

    private int lane(Standing standing) {
        List<StrandState> strands = workbench.state().strands();
        return workbench.strand(standing.entry().strand()).map(strands::indexOf).orElse(strands.size());
    }
}
