package sourceline.publication;

import sourceline.journal.Refused;
import sourceline.timeline.EntryId;

/** A retraction of the entry waits for another editor already. */
public final class RetractionProposed extends Refused {

    RetractionProposed(EntryId entry) {
        super("retraction-proposed", null, entry);
    }
}
