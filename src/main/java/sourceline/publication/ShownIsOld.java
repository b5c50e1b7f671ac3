package sourceline.publication;

import sourceline.journal.Refused;

/** Something that the editor was about to sign has changed since it was shown to them. */
public final class ShownIsOld extends Refused {

    /**
     * @param what the headline of an entry, or the name of a field of the header
     */
    ShownIsOld(String what) {
        super("shown-is-old", "entries", what);
    }
}
