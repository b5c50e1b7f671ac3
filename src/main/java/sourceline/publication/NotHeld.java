package sourceline.publication;

import sourceline.journal.Refused;
import sourceline.timeline.EntryId;

/** There is no hold on the entry that could be lifted. */
public final class NotHeld extends Refused {

    NotHeld(EntryId entry) {
        super("not-held", null, entry);
    }
}
