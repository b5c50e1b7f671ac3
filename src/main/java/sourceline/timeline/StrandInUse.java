package sourceline.timeline;

import sourceline.journal.Refused;

/** Entries stand in the strand, so it cannot vanish. */
public final class StrandInUse extends Refused {

    public StrandInUse(String name, long entries) {
        super("strand-in-use", "strand", name, entries);
    }
}
