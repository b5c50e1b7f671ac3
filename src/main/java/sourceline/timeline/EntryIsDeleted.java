package sourceline.timeline;

import sourceline.journal.Refused;

/** The entry was deleted; it must be brought back before it can be changed. */
public final class EntryIsDeleted extends Refused {

    public EntryIsDeleted(EntryId entry, String headline) {
        super("entry-deleted", null, headline, entry);
    }
}
