package sourceline.publication;

import sourceline.journal.Refused;
import sourceline.timeline.EntryId;

/** Only what was removed for legal reasons is erased. */
public final class NotRemoved extends Refused {

    NotRemoved(EntryId entry) {
        super("not-removed", null, entry);
    }
}
