package sourceline.publication;

import sourceline.journal.Refused;
import sourceline.timeline.EntryId;

/** A retraction is confirmed by another editor than the one who proposed it. */
public final class RetractionNeedsAnother extends Refused {

    RetractionNeedsAnother(EntryId entry) {
        super("retraction-needs-another", null, entry);
    }
}
