package sourceline.publication;

import java.time.Instant;
import sourceline.journal.Refused;

/** What is to go out later needs a time that is yet to come, within a year. */
public final class NotLater extends Refused {

    NotLater(Instant at) {
        super("publication-not-later", "at", at);
    }
}
