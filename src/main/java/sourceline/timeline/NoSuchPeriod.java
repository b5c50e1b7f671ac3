package sourceline.timeline;

import sourceline.journal.Refused;

/** The timeline has no period with that id; somebody may have removed it meanwhile. */
public final class NoSuchPeriod extends Refused {

    public NoSuchPeriod(PeriodId period) {
        super("no-such-period", "period", period);
    }
}
