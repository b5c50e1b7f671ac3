package sourceline.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import sourceline.journal.Heard;
import sourceline.journal.Rounds;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/**
 * Who has which timeline open, which entry of it, and which field they are in; on all nodes.
 *
 * <p>A page is there for as long as its browser says so: {@link #show} is called on the browser's word only, when
 * somebody goes somewhere, enters or leaves a field, and at least every {@link #BEAT}. A page that falls silent is gone
 * after {@link #LIFETIME}, and so are the pages of a node that died.
 */
public class Presence {

    /** How often a page says that it is still there. */
    public static final Duration BEAT = Duration.ofSeconds(15);

    static final Duration LIFETIME = Duration.ofSeconds(40);

    private static final Logger log = LoggerFactory.getLogger(Presence.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration SOON = Duration.ofMillis(200);

    /** What other nodes have written is read when they say so, and this often in case that was missed. */
    private static final Duration ANYWAY = Duration.ofSeconds(10);

    /**
     * One page of one member.
     *
     * @param entry the entry that is open on it; null where none is
     * @param field the key of the field of it, or of the timeline itself, that they are in; null where they are in none
     */
    public record Here(
            UUID page,
            MemberId member,
            @Nullable EntryId entry,
            @Nullable String field) {}

    private record Own(PagePresence page, Instant heard) {}

    /**
     * A page on another node.
     *
     * @param until gone by then, unless its node puts that off
     */
    record Elsewhere(PagePresence page, Instant until) {}

    private final Clock clock;
    private final Optional<PresenceTable> table;
    private final Map<UUID, Own> own = new ConcurrentHashMap<>();
    private final Map<TimelineId, List<Runnable>> listeners = new ConcurrentHashMap<>();

    /** Put in order once for all pages that ask, until somebody comes, goes or moves. */
    private final Map<TimelineId, List<Here>> inOrder = new ConcurrentHashMap<>();

    private final AtomicBoolean exchanging = new AtomicBoolean();
    private final Rounds rounds = new Rounds("presence");
    private volatile List<Elsewhere> elsewhere = List.of();
    private Map<UUID, PagePresence> written = Map.of();
    private Instant putOff = Instant.MIN;
    private Instant read = Instant.MIN;

    /**
     * @param table empty where there are no other nodes
     */
    Presence(Clock clock, Optional<PresenceTable> table) {
        this.clock = clock;
        this.table = table;
    }

    /** Says that somebody has the timeline open on the page, with this entry and in this field of it, or none. */
    public void show(TimelineId timeline, UUID page, MemberId member, @Nullable EntryId entry, @Nullable String field) {
        var now = now();
        var known = own.get(page);
        var here = new PagePresence(
                timeline,
                new Here(page, member, entry, field),
                known == null ? now : known.page().since());
        own.put(page, new Own(here, now));
        if (known == null || !known.page().equals(here)) {
            changed(timeline);
        }
    }

    /** Says that the page shows the timeline no longer. */
    public void leave(TimelineId timeline, UUID page) {
        var known = own.get(page);
        if (known != null && known.page().timeline().equals(timeline) && own.remove(page, known)) {
            changed(timeline);
        }
    }

    /** Whoever has the timeline open, in the order in which they came. */
    public List<Here> on(TimelineId timeline) {
        return inOrder.computeIfAbsent(timeline, this::ordered);
    }

    private List<Here> ordered(TimelineId timeline) {
        return Stream.concat(
                        own.values().stream().map(Own::page), elsewhere.stream().map(Elsewhere::page))
                .filter(page -> page.timeline().equals(timeline))
                .sorted(Comparator.comparing(PagePresence::since)
                        .thenComparing(page -> page.here().page()))
                .map(PagePresence::here)
                .toList();
    }

    /**
     * Calls the page when somebody comes, goes, opens another entry or is in another field; the page must only note it
     * and return.
     *
     * @return ends it
     */
    public Runnable subscribe(TimelineId timeline, Runnable page) {
        listeners.compute(timeline, (id, told) -> {
            var all = told == null ? new CopyOnWriteArrayList<Runnable>() : told;
            all.add(page);
            return all;
        });
        return () -> listeners.computeIfPresent(timeline, (id, told) -> {
            told.remove(page);
            return told.isEmpty() ? null : told;
        });
    }

    @PostConstruct
    void start() {
        rounds.every(LOOK, this::look);
    }

    @PreDestroy
    void stop() {
        rounds.close();
        table.ifPresent(PresenceTable::leave);
    }

    @EventListener
    void on(Heard heard) {
        if (heard.topic().equals(PresenceTable.TOPIC)) {
            exchangeSoon();
        }
    }

    private void look() {
        forgetSilent();
        forgetDead();
        var now = now();
        if (read.isBefore(now.minus(ANYWAY)) || (!own.isEmpty() && putOff.isBefore(now.minus(BEAT)))) {
            table.ifPresent(this::exchange);
        }
    }

    /** Forgets pages of nodes that have died. */
    private void forgetDead() {
        var now = now();
        stand(elsewhere.stream().filter(page -> page.until().isAfter(now)).toList());
    }

    /** Forgets pages that have been silent for too long. */
    void forgetSilent() {
        var before = now().minus(LIFETIME);
        for (var known : List.copyOf(own.values())) {
            var page = known.page();
            if (known.heard().isBefore(before) && own.remove(page.here().page(), known)) {
                changed(page.timeline());
            }
        }
    }

    private void changed(TimelineId timeline) {
        tell(timeline);
        exchangeSoon();
    }

    private void tell(TimelineId timeline) {
        inOrder.remove(timeline);
        Pages.tell(listeners.getOrDefault(timeline, List.of()));
    }

    private void exchangeSoon() {
        if (table.isPresent() && exchanging.compareAndSet(false, true)) {
            rounds.after(SOON, () -> {
                exchanging.set(false);
                exchange(table.get());
            });
        }
    }

    /** Writes what the other nodes do not know yet, and reads what they have written. */
    private void exchange(PresenceTable with) {
        try {
            write(with);
            read(with);
        } catch (RuntimeException e) {
            log.warn("Who is here on other nodes is not known for the moment; it is asked again in {}", LOOK, e);
        }
    }

    private void write(PresenceTable to) {
        var now = now();
        var here = own.values().stream()
                .map(Own::page)
                .collect(Collectors.toMap(page -> page.here().page(), page -> page));
        var before = written;
        var different = here.entrySet().stream()
                .filter(page -> !page.getValue().equals(before.get(page.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        var gone =
                before.keySet().stream().filter(page -> !here.containsKey(page)).toList();
        if (!different.isEmpty() || !gone.isEmpty()) {
            to.write(different, gone, now.plus(LIFETIME));
            written = here;
        }
        if (!here.isEmpty() && putOff.isBefore(now.minus(BEAT))) {
            to.putOff(now, now.plus(LIFETIME));
            putOff = now;
        }
    }

    private void read(PresenceTable from) {
        var now = now();
        stand(from.elsewhere(now));
        read = now;
    }

    private void stand(List<Elsewhere> now) {
        var before = pages(elsewhere);
        elsewhere = now;
        timelinesOf(before, pages(now)).forEach(this::tell);
    }

    private static Set<PagePresence> pages(List<Elsewhere> there) {
        return there.stream().map(Elsewhere::page).collect(Collectors.toUnmodifiableSet());
    }

    /** The timelines of pages that are in one of the two only. */
    private static Set<TimelineId> timelinesOf(Set<PagePresence> one, Set<PagePresence> other) {
        return Stream.concat(
                        one.stream().filter(page -> !other.contains(page)),
                        other.stream().filter(page -> !one.contains(page)))
                .map(PagePresence::timeline)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
