package sourceline.timeline;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a timeline that comes from elsewhere.
 *
 * @param entry without a strand; the strand stands beside it
 * @param strand the name of one that comes with it; null for none
 * @param byHand whether it stands among overlapping dates where somebody put it
 * @param picture one that this newsroom has; null for none
 */
public record BroughtEntry(
        NewEntry entry,
        @Nullable String strand,
        boolean byHand,
        @Nullable MediaState picture) {

    public static BroughtEntry of(NewEntry entry, @Nullable String strand) {
        return new BroughtEntry(entry, strand, false, null);
    }
}
