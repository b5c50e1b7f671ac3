package sourceline.publication;

import sourceline.journal.Refused;

/** Readers would see what they see already, or nothing at all. */
public final class NothingToPublish extends Refused {

    NothingToPublish() {
        super("nothing-to-publish", "entries");
    }
}
