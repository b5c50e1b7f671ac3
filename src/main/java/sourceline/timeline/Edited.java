package sourceline.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Receipt;
import sourceline.text.Merged;

/**
 * What became of an edit of one field when others may have been at work on it too; it stands in the receipt.
 *
 * @param value the field's value now, as the journal writes it
 * @param merged whether somebody else's change since the base revision stands beside this one
 * @param conflict whether this edit overrode something that somebody else had set since the base revision
 * @param older the revision that holds what was overridden, for restoring it; null where nothing was
 * @param conflicts of a text, the places where it did, for restoring one of them alone
 * @param deleted whether the entry had been deleted meanwhile; the edit is kept with it
 */
public record Edited(
        String value,
        boolean merged,
        boolean conflict,
        @Nullable Long older,
        List<Merged.Conflict> conflicts,
        boolean deleted) {

    static Edited applied(String value) {
        return new Edited(value, false, false, null, List.of(), false);
    }

    /** The value was set over another that somebody had set since the base revision. */
    static Edited over(long older, String value) {
        return new Edited(value, false, true, older, List.of(), false);
    }

    Edited ofDeleted(boolean deleted) {
        return new Edited(value, merged, conflict, older, conflicts, deleted);
    }

    String json() {
        return Json.write(this);
    }

    /**
     * Reads what became of an edit out of its receipt.
     *
     * @param receipt of a command that edits one field
     */
    public static Edited from(Receipt receipt) {
        return Json.read(receipt.result(), Edited.class);
    }
}
