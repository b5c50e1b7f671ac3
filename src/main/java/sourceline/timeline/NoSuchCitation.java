package sourceline.timeline;

import sourceline.journal.Refused;

/** The entry has no citation with that id; somebody may have removed it meanwhile. */
public final class NoSuchCitation extends Refused {

    public NoSuchCitation(CitationId citation) {
        super("no-such-citation", "citations", citation);
    }
}
