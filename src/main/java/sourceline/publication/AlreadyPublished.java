package sourceline.publication;

import sourceline.journal.Refused;

/** The timeline has been published, so it is not taken back as a whole. */
public final class AlreadyPublished extends Refused {

    AlreadyPublished() {
        super("already-published", null);
    }
}
