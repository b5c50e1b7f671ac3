package sourceline.publication;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What publishing now would mean.
 *
 * @param revision the timeline's revision that this is about; publishing names it
 * @param last the newest snapshot; null before the first
 * @param before its header; null before the first
 * @param had its entries in its order, but for those that were retracted or removed
 * @param headerChanged which of {@code title}, {@code summary}, {@code language}, {@code zone}, {@code slug},
 *     {@code strands}, {@code periods}, {@code order} (of what they have) readers would see changed
 * @param order the entries that readers have, in the order in which the next snapshot would hold them
 * @param entries in the timeline's order; of the deleted ones only those that readers still see
 */
public record PublicationPlan(
        long revision,
        @Nullable Issue last,
        @Nullable PublishedTimeline before,
        List<UUID> had,
        List<String> headerChanged,
        List<UUID> order,
        List<EntryPlan> entries) {

    public PublicationPlan {
        had = List.copyOf(had);
        headerChanged = List.copyOf(headerChanged);
        order = List.copyOf(order);
        entries = List.copyOf(entries);
    }

    /** Those that would go out if nobody chose. */
    public List<EntryPlan> ready() {
        return entries.stream().filter(EntryPlan::isReady).toList();
    }
}
