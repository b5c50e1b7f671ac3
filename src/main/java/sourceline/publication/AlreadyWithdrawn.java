package sourceline.publication;

import sourceline.journal.Refused;
import sourceline.timeline.EntryId;

/** The entry was retracted or removed; nothing more can be published of it. */
public final class AlreadyWithdrawn extends Refused {

    AlreadyWithdrawn(EntryId entry) {
        super("already-withdrawn", null, entry);
    }
}
