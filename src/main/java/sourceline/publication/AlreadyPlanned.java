package sourceline.publication;

import java.time.Instant;
import sourceline.journal.Refused;

/** A publication is planned already; it has to be called off before another is planned. */
public final class AlreadyPlanned extends Refused {

    AlreadyPlanned(Instant at) {
        super("publication-planned", "at", at);
    }
}
