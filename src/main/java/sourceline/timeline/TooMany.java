package sourceline.timeline;

import sourceline.journal.Refused;

/** One more would be over a limit; the code is {@code too-many-} and the things' name, the value is the limit. */
public final class TooMany extends Refused {

    public TooMany(String things, int limit) {
        super("too-many-" + things, things, limit);
    }
}
