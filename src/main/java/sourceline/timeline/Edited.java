package sourceline.timeline;

import org.jspecify.annotations.Nullable;
import sourceline.journal.Receipt;

/**
 * What became of an edit of one field when others may have been at work on it too; it stands in the receipt.
 *
 * @param value the field's value now, as the journal writes it
 * @param merged whether somebody else's change since the base revision stands beside this one
 * @param conflict whether this edit overrode something that somebody else had set since the base revision
 * @param older the revision that holds what was overridden, for restoring it; null where nothing was
 * @param deleted whether the entry had been deleted meanwhile; the edit is kept with it
 */
public record Edited(
        String value,
        boolean merged,
        boolean conflict,
        @Nullable Long older,
        boolean deleted) {

    static Edited applied(String value) {
        return new Edited(value, false, false, null, false);
    }

    /** The value was set over another that somebody had set since the base revision. */
    static Edited over(long older, String value) {
        return new Edited(value, false, true, older, false);
    }

    Edited ofDeleted(boolean deleted) {
        return new Edited(value, merged, conflict, older, deleted);
    }

    String json() {
        return Json.write(this);
    }

    /**
     * @param receipt of a command that edits one field
     */
    public static Edited from(Receipt receipt) {
        return Json.read(receipt.result(), Edited.class);
    }
}
