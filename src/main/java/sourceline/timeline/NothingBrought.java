package sourceline.timeline;

import sourceline.journal.Refused;

/** The timeline did not come in from elsewhere, or nothing of what came in is left to be taken back. */
public final class NothingBrought extends Refused {

    NothingBrought() {
        super("nothing-brought", null);
    }
}
