package sourceline.review;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sourceline.journal.Committed;
import sourceline.journal.Followed;
import sourceline.journal.Rounds;
import sourceline.journal.Subject;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;

/**
 * How much waits for the members who have pages open on this node, and how much they were told of and have not seen.
 * Counted once for all of them after commits, however many pages show it; a page is called only when the numbers of its
 * member are different.
 */
@Component
public class LiveCounts {

    private static final Logger log = LoggerFactory.getLogger(LiveCounts.class);

    /** From one counting to the next, however many commits come in between. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Counting counting;
    private final TimelineBook book;
    private final Followed followed;
    private final SignedIn signedIn;
    private final Map<MemberId, Open> open = new ConcurrentHashMap<>();
    private final Map<TimelineId, Runnable> unfollow = new ConcurrentHashMap<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final Rounds rounds = new Rounds("counts");
    private volatile long last = System.nanoTime() - PAUSE.toNanos();

    /** A member's pages, and what they were told last. */
    private record Open(List<Runnable> pages, Optional<Counts> counts) {}

    LiveCounts(Counting counting, TimelineBook book, Followed followed, SignedIn signedIn) {
        this.counting = counting;
        this.book = book;
        this.followed = followed;
        this.signedIn = signedIn;
    }

    /**
     * Calls the page when the numbers of the member at work are different, from a thread of this room's; the page must
     * only note it and return.
     *
     * @return ends it
     */
    @AsMember
    public Runnable subscribe(Runnable page) {
        book.list()
                .forEach(row -> unfollow.computeIfAbsent(row.id(), id -> followed.follow(Subject.timeline(id.uuid()))));
        var member = signedIn.id();
        open.compute(member, (id, known) -> {
            var one = known == null ? new Open(new CopyOnWriteArrayList<>(), Optional.empty()) : known;
            one.pages().add(page);
            return one;
        });
        return () -> leave(member, page);
    }

    private void leave(MemberId member, Runnable page) {
        open.computeIfPresent(member, (id, known) -> {
            known.pages().remove(page);
            return known.pages().isEmpty() ? null : known;
        });
    }

    /** The numbers of the member at work as they were counted last. */
    @AsMember
    public Counts last() {
        return Optional.ofNullable(open.get(signedIn.id()))
                .flatMap(Open::counts)
                .orElseGet(this::now);
    }

    /** The numbers of the member at work, counted now; their other pages get them too. */
    @AsMember
    public Counts now() {
        var member = signedIn.id();
        return Optional.ofNullable(count(List.of(member)).get(member)).orElse(Counts.NONE);
    }

    @EventListener
    void on(Committed committed) {
        countSoon();
    }

    private void countSoon() {
        if (!open.isEmpty() && due.compareAndSet(false, true)) {
            rounds.after(Duration.ofNanos(last + PAUSE.toNanos() - System.nanoTime()), this::countAll);
        }
    }

    private void countAll() {
        due.set(false);
        try {
            count(List.copyOf(open.keySet()));
            last = System.nanoTime();
        } catch (RuntimeException e) {
            log.warn("What waits for members could not be counted; it is tried again in {}", PAUSE, e);
            last = System.nanoTime();
            countSoon();
        }
    }

    /** One at a time, so that what is kept is never older than what was kept before. */
    private synchronized Map<MemberId, Counts> count(Collection<MemberId> members) {
        var counted = counting.of(members);
        counted.forEach(this::keep);
        return counted;
    }

    private void keep(MemberId member, Counts now) {
        var before = open.get(member);
        if (before == null || before.counts().filter(now::equals).isPresent()) {
            return;
        }
        open.computeIfPresent(member, (id, known) -> new Open(known.pages(), Optional.of(now)));
        before.pages().forEach(Runnable::run);
    }

    @PreDestroy
    void stop() {
        rounds.close();
    }
}
