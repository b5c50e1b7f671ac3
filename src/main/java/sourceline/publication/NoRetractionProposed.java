package sourceline.publication;

import sourceline.journal.Refused;
import sourceline.timeline.EntryId;

/** Nobody has proposed to retract the entry. */
public final class NoRetractionProposed extends Refused {

    NoRetractionProposed(EntryId entry) {
        super("no-retraction-proposed", null, entry);
    }
}
