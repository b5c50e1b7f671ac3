package sourceline.timeline;

import sourceline.journal.Refused;

/** The timeline has no entry with that id. */
public final class NoSuchEntry extends Refused {

    public NoSuchEntry(EntryId entry) {
        super("no-such-entry", null, entry);
    }
}
