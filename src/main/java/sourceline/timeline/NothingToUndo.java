package sourceline.timeline;

import sourceline.journal.Refused;

/** The step is not the last one that the member can take back, or give again. */
public final class NothingToUndo extends Refused {

    NothingToUndo() {
        super("nothing-to-undo", null);
    }
}
