package sourceline.publication;

import sourceline.journal.Refused;
import sourceline.timeline.EntryId;

/** The entry is held already. */
public final class AlreadyHeld extends Refused {

    AlreadyHeld(EntryId entry) {
        super("already-held", null, entry);
    }
}
