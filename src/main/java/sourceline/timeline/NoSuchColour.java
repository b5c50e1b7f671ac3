package sourceline.timeline;

import sourceline.journal.Refused;

/** The palette has eight colours, numbered from 1. */
public final class NoSuchColour extends Refused {

    public NoSuchColour(int colour) {
        super("no-such-colour", "colour", colour, Strand.COLOURS);
    }
}
