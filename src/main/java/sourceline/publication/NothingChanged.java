package sourceline.publication;

import sourceline.journal.Refused;
import sourceline.timeline.EntryId;

/** The entry is as readers see it already, so there is nothing to say. */
public final class NothingChanged extends Refused {

    NothingChanged(EntryId entry) {
        super("nothing-changed", null, entry);
    }
}
