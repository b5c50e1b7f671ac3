package sourceline.publication;

import sourceline.journal.Refused;
import sourceline.timeline.EntryId;

/** A retraction repeats what it takes back. */
public final class RetractionRepeats extends Refused {

    RetractionRepeats(EntryId entry) {
        super("retraction-repeats", "words", entry);
    }
}
