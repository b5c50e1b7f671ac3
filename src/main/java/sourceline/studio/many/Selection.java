package sourceline.studio.many;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** The entries that something is to be done with, by their timelines. */
public record Selection(Map<TimelineId, List<EntryId>> entries) {

    public static <T> Selection of(Collection<T> items, Function<T, TimelineId> timeline, Function<T, EntryId> entry) {
        return new Selection(items.stream()
                .collect(Collectors.groupingBy(
                        timeline, LinkedHashMap::new, Collectors.mapping(entry, Collectors.toList()))));
    }
}
