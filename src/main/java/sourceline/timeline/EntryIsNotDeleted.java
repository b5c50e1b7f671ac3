package sourceline.timeline;

import sourceline.journal.Refused;

/** The entry stands, so there is nothing to bring back. */
public final class EntryIsNotDeleted extends Refused {

    public EntryIsNotDeleted(EntryId entry, String headline) {
        super("entry-not-deleted", null, headline, entry);
    }
}
