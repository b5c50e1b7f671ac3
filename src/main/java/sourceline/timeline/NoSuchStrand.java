package sourceline.timeline;

import sourceline.journal.Refused;

/** The timeline has no strand with that id; somebody may have removed it meanwhile. */
public final class NoSuchStrand extends Refused {

    public NoSuchStrand(StrandId strand) {
        super("no-such-strand", "strand", strand);
    }
}
