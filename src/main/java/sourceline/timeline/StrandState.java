package sourceline.timeline;

/**
 * A strand as it stands; its place is its place in {@link TimelineState#strands()}.
 *
 * @param colour 1 to 8, a colour of the fixed palette
 */
public record StrandState(StrandId id, String name, int colour) {}
