package sourceline.timeline;

import sourceline.journal.Refused;

/** A step that others act upon at once, a signature or a publication, is not taken back but followed by another. */
public final class StandsForGood extends Refused {

    StandsForGood(String command) {
        super("stands-for-good", null, command);
    }
}
