package sourceline.studio.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sourceline.newsroom.MemberView;
import sourceline.timeline.EntryId;

/**
 * The rows of the list on one page: those that all pages share, but for the entry that is open on this one and those that
 * others have open.
 *
 * @param rows filtered, grouped, in the timeline's order
 * @param places of the entries among them, from 0
 */
record EntryRows(List<ListRow> rows, Map<EntryId, Integer> places) {

    static EntryRows of(Workbench workbench) {
        EditorAddress address = workbench.address();
        SharedRows.Listed listed = SharedRows.of(workbench.picture()).listed(address.by(), address.filter());
        Map<EntryId, List<MemberView>> there = workbench.company().open();
        EntryId open = address.entry();
        List<ListRow> rows = new ArrayList<>(listed.rows());
        there.forEach((entry, members) -> see(listed, rows, entry, entry.equals(open), members));
        if (open != null && !there.containsKey(open)) {
            see(listed, rows, open, true, List.of());
        }
        return new EntryRows(rows, listed.places());
    }

    private static void see(
            SharedRows.Listed listed, List<ListRow> rows, EntryId entry, boolean open, List<MemberView> there) {
        Integer place = listed.places().get(entry);
        if (place != null && listed.rows().get(place) instanceof ListRow.Line line) {
            rows.set(place, line.seen(open, there));
        }
    }
}
