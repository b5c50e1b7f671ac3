package sourceline.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.timeline.BroughtEntry;
import sourceline.timeline.NewEntry;

/**
 * One row of a file as it was understood.
 *
 * @param number as whoever looks at the file counts: a line of a table, the heading being the first; an event from 1
 * @param brought what would come in
 * @param notes what is changed, or why it does not come in
 * @param fate what becomes of it
 */
public record ImportRow(int number, BroughtEntry brought, List<ImportNote> notes, Fate fate) {

    /** What becomes of a row. */
    public enum Fate {
        COMES_IN,
        /** No entry may be like it. */
        REFUSED,
        /** The timeline that it was to come into has it. */
        THERE_ALREADY
    }

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

    public boolean comesIn() {
        return fate == Fate.COMES_IN;
    }

    public boolean refused() {
        return fate == Fate.REFUSED;
    }

    /** Whether it comes in just as it stands in the file. */
    public boolean understood() {
        return notes.isEmpty();
    }

    ImportRow with(ImportNote note) {
        var all = new ArrayList<>(notes);
        all.addFirst(note);
        return new ImportRow(number, brought, all, fate);
    }

    /** Left out, and that is all that is to be said of it. */
    ImportRow thereAlready(ImportNote note) {
        return new ImportRow(number, brought, List.of(note), Fate.THERE_ALREADY);
    }
}
