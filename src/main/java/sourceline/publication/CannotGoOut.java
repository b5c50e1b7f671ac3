package sourceline.publication;

import sourceline.journal.Refused;

/** An entry that was chosen may not be published as it stands; the code ends with what stands in the way. */
public final class CannotGoOut extends Refused {

    CannotGoOut(String headline, Hindrance hindrance) {
        super("cannot-go-out-" + hindrance.key(), "entries", headline);
    }
}
