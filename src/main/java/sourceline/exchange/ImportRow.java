package sourceline.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.timeline.BroughtEntry;
import sourceline.timeline.NewEntry;

/**
 * One row of a file as it was understood.
 *
 * @param number as whoever looks at the file counts: a line of a table, the heading being the first; an event from 1
 * @param brought what would come in
 * @param notes what is changed, or why it is refused
 * @param refused whether it does not come in at all
 */
public record ImportRow(int number, BroughtEntry brought, List<ImportNote> notes, boolean refused) {

    public ImportRow {
        notes = List.copyOf(notes);
    }

    public NewEntry entry() {
        return brought.entry();
    }

    /** The name of its strand; null for none. */
    public @Nullable String strand() {
        return brought.strand();
    }

    /** Whether it comes in just as it stands in the file. */
    public boolean understood() {
        return notes.isEmpty();
    }
}
