package sourceline.publication;

import sourceline.journal.Refused;

/** No publication is planned that could be called off. */
public final class NothingPlanned extends Refused {

    NothingPlanned() {
        super("publication-not-planned", null);
    }
}
