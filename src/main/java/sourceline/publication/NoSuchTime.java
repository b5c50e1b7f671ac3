package sourceline.publication;

import java.time.LocalTime;
import sourceline.journal.Refused;

/** On that day clocks are put forward, and never show the time that was given. */
public final class NoSuchTime extends Refused {

    NoSuchTime(LocalTime from, LocalTime to) {
        super("no-such-time", "at", from, to);
    }
}
