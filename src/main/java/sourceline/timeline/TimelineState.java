package sourceline.timeline;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A timeline as it stands at one revision; immutable, so it can be shared between pages and threads.
 *
 * @param slug its present address
 * @param oldSlugs addresses that lead to the present one
 * @param strands in their order
 * @param entries in the order of {@link EntryOrder}, deleted ones among them
 * @param fieldRevisions for each field of the header that was ever set, the revision that set it last
 */
public record TimelineState(
        TimelineId id,
        long revision,
        String title,
        String summary,
        Locale language,
        ZoneId zone,
        String slug,
        Set<String> oldSlugs,
        List<StrandState> strands,
        List<PeriodState> periods,
        List<EntryState> entries,
        Map<String, Long> fieldRevisions) {

    public Optional<EntryState> entry(EntryId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The entries that are not deleted. */
    public List<EntryState> standing() {
        return entries.stream().filter(entry -> !entry.deleted()).toList();
    }

    public Optional<StrandState> strand(StrandId id) {
        return strands.stream().filter(strand -> strand.id().equals(id)).findFirst();
    }

    /** This state at a later revision, at which nothing but these entries is different. */
    public TimelineState forward(long revision, Collection<EntryState> changed) {
        return new TimelineState(
                id,
                revision,
                title,
                summary,
                language,
                zone,
                slug,
                oldSlugs,
                strands,
                periods,
                entriesWith(changed),
                fieldRevisions);
    }

    List<EntryState> entriesWith(Collection<EntryState> changed) {
        var all = new LinkedHashMap<EntryId, EntryState>();
        entries.forEach(entry -> all.put(entry.id(), entry));
        changed.forEach(entry -> all.put(entry.id(), entry));
        return EntryOrder.sorted(List.copyOf(all.values()));
    }
}
