package sourceline.source;

/** How near a source is to what it tells of. */
public enum Nearness {
    FIRST_HAND,
    SECOND_HAND,
    AGGREGATOR
}
