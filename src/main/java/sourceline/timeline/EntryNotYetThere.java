package sourceline.timeline;

import sourceline.journal.Refused;

/** There was no such entry yet at the revision that was asked for. */
public final class EntryNotYetThere extends Refused {

    public EntryNotYetThere(EntryId entry, long revision) {
        super("entry-not-yet-there", null, revision, entry);
    }
}
