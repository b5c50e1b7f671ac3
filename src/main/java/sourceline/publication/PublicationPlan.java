package sourceline.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What publishing now would mean.
 *
 * @param revision the timeline's revision that this is about; publishing names it
 * @param last the newest snapshot; null before the first
 * @param before its header; null before the first
 * @param headerChanged which of {@code title}, {@code summary}, {@code language}, {@code zone}, {@code slug},
 *     {@code strands}, {@code periods} readers would see changed
 * @param entries in the timeline's order; of the deleted ones only those that readers still see
 */
public record PublicationPlan(
        long revision,
        @Nullable Issue last,
        @Nullable PublishedTimeline before,
        List<String> headerChanged,
        List<EntryPlan> entries) {

    public PublicationPlan {
        headerChanged = List.copyOf(headerChanged);
        entries = List.copyOf(entries);
    }

    /** Those that would go out if nobody chose. */
    public List<EntryPlan> ready() {
        return entries.stream().filter(EntryPlan::isReady).toList();
    }
}
