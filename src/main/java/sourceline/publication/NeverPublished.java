package sourceline.publication;

import sourceline.journal.Refused;
import sourceline.timeline.EntryId;

/** The entry has never gone out, so there is nothing that readers would have to be told. */
public final class NeverPublished extends Refused {

    NeverPublished(EntryId entry) {
        super("never-published", null, entry);
    }
}
