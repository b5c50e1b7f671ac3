package sourceline.live;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Who has which timeline open on this node, and which entry of it. */
@Component
public class Presence {

    /**
     * One page of one member.
     *
     * @param entry the entry that is open on it; null where none is
     */
    public record Here(UUID page, MemberId member, @Nullable EntryId entry) {}

    private final Map<TimelineId, Map<UUID, Here>> pages = new ConcurrentHashMap<>();
    private final Map<TimelineId, List<Runnable>> listeners = new ConcurrentHashMap<>();

    /** Says that the page shows the timeline, with this entry open or none. */
    public void show(TimelineId timeline, UUID page, MemberId member, @Nullable EntryId entry) {
        var here = new Here(page, member, entry);
        var before =
                pages.computeIfAbsent(timeline, id -> new ConcurrentHashMap<>()).put(page, here);
        if (!here.equals(before)) {
            tell(timeline);
        }
    }

    /** Says that the page shows the timeline no longer. */
    public void leave(TimelineId timeline, UUID page) {
        var known = pages.get(timeline);
        if (known != null && known.remove(page) != null) {
            tell(timeline);
        }
    }

    public List<Here> on(TimelineId timeline) {
        return List.copyOf(pages.getOrDefault(timeline, Map.of()).values());
    }

    /**
     * Calls the page when somebody comes, goes, or opens another entry; the page must only note it and return.
     *
     * @return ends it
     */
    public Runnable subscribe(TimelineId timeline, Runnable page) {
        var told = listeners.computeIfAbsent(timeline, id -> new CopyOnWriteArrayList<>());
        told.add(page);
        return () -> told.remove(page);
    }

    private void tell(TimelineId timeline) {
        listeners.getOrDefault(timeline, List.of()).forEach(Runnable::run);
    }
}
