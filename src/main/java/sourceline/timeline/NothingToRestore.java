package sourceline.timeline;

import sourceline.journal.Refused;

/** The field had no value yet at the revision that was asked for. */
public final class NothingToRestore extends Refused {

    public NothingToRestore(EntryField field, long revision) {
        super("nothing-to-restore", field.key(), field.key(), revision);
    }
}
