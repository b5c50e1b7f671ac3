package sourceline.timeline;

import sourceline.journal.Refused;

/** Two strands of one timeline may not have the same name, whatever the case of its letters. */
public final class StrandNameTaken extends Refused {

    public StrandNameTaken(String name) {
        super("strand-name-taken", "strand", name);
    }
}
