package sourceline.chronology;

/**
 * How long the stretch is that a date names, from coarse to fine. Of an interval or a set it is that of its coarsest part.
 * A season and a quarter of the year count as the same.
 */
public enum Precision {
    /** Longer than a millennium. */
    AGE(Long.MAX_VALUE),
    MILLENNIUM(365_243),
    CENTURY(36_525),
    DECADE(3_653),
    YEAR(366),
    HALF_YEAR(184),
    THIRD_OF_YEAR(123),
    QUARTER(92),
    MONTH(31),
    DAY(1),
    MINUTE(0),
    SECOND(0);

    private final long days;

    Precision(long days) {
        this.days = days;
    }

    /** The longest stretch of this precision, in days; 0 below a day. */
    long days() {
        return days;
    }

    boolean finerThan(Precision other) {
        return compareTo(other) > 0;
    }

    Precision orCoarser(Precision other) {
        return compareTo(other) < 0 ? this : other;
    }
}
