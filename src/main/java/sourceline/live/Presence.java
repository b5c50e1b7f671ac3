package sourceline.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/**
 * Who has which timeline open, which entry of it, and which field they are in.
 *
 * <p>A page is there for as long as its browser says so: {@link #show} is called on the browser's word only, when
 * somebody goes somewhere, enters or leaves a field, and at least every {@link #BEAT}. A page that falls silent is gone
 * after {@link #LIFETIME}.
 */
@Component
public class Presence {

    /** How often a page says that it is still there. */
    public static final Duration BEAT = Duration.ofSeconds(15);

    static final Duration LIFETIME = Duration.ofSeconds(40);

    private static final Duration SWEEP = Duration.ofSeconds(2);

    /**
     * One page of one member.
     *
     * @param entry the entry that is open on it; null where none is
     * @param field the key of the field of it that they are in; null where they are in none
     */
    public record Here(
            UUID page,
            MemberId member,
            @Nullable EntryId entry,
            @Nullable String field) {}

    private record Seen(Here here, Instant since, Instant last) {}

    private final Clock clock;
    private final Map<TimelineId, Map<UUID, Seen>> pages = new ConcurrentHashMap<>();
    private final Map<TimelineId, List<Runnable>> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("presence").daemon().factory());

    Presence(Clock clock) {
        this.clock = clock;
    }

    /** Says that somebody has the timeline open on the page, with this entry and in this field of it, or none. */
    public void show(TimelineId timeline, UUID page, MemberId member, @Nullable EntryId entry, @Nullable String field) {
        var now = clock.instant();
        var here = new Here(page, member, entry, field);
        var before = pages.computeIfAbsent(timeline, id -> new ConcurrentHashMap<>());
        var known = before.get(page);
        before.put(page, new Seen(here, known == null ? now : known.since(), now));
        if (known == null || !known.here().equals(here)) {
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

    /** Whoever has the timeline open, in the order in which they came. */
    public List<Here> on(TimelineId timeline) {
        return pages.getOrDefault(timeline, Map.of()).values().stream()
                .sorted(Comparator.comparing(Seen::since))
                .map(Seen::here)
                .toList();
    }

    /**
     * Calls the page when somebody comes, goes, opens another entry or is in another field; the page must only note it
     * and return.
     *
     * @return ends it
     */
    public Runnable subscribe(TimelineId timeline, Runnable page) {
        var told = listeners.computeIfAbsent(timeline, id -> new CopyOnWriteArrayList<>());
        told.add(page);
        return () -> told.remove(page);
    }

    @PostConstruct
    void start() {
        sweeper.scheduleWithFixedDelay(this::sweep, SWEEP.toMillis(), SWEEP.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        sweeper.shutdownNow();
    }

    /** Forgets pages that have been silent for too long. */
    void sweep() {
        var silentSince = clock.instant().minus(LIFETIME);
        pages.forEach((timeline, there) -> {
            if (there.values().removeIf(seen -> seen.last().isBefore(silentSince))) {
                tell(timeline);
            }
        });
    }

    private void tell(TimelineId timeline) {
        listeners.getOrDefault(timeline, List.of()).forEach(Runnable::run);
    }
}
