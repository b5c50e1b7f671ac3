package sourceline.publication;

import java.time.ZonedDateTime;
import sourceline.journal.Refused;

/** An entry is planned to go out at a time, and not before. */
public final class UnderEmbargo extends Refused {

    UnderEmbargo(String headline, ZonedDateTime until) {
        super("under-embargo", "entries", headline, until);
    }
}
