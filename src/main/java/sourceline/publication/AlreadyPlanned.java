package sourceline.publication;

import java.time.ZonedDateTime;
import sourceline.journal.Refused;

/** A publication is planned already; it has to be called off before another is planned. */
public final class AlreadyPlanned extends Refused {

    AlreadyPlanned(ZonedDateTime at) {
        super("publication-planned", "at", at);
    }
}
