package sourceline.timeline;

import sourceline.journal.Refused;

/** The entry was erased for legal reasons; nothing of it is left that could be brought back. */
public final class EntryIsErased extends Refused {

    EntryIsErased(EntryId entry) {
        super("entry-erased", null, entry);
    }
}
