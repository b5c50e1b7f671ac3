package sourceline.timeline;

import sourceline.chronology.When;

/** A named stretch of time behind the entries. */
public record PeriodState(PeriodId id, String name, When when) {}
