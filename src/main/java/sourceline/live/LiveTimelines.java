package sourceline.live;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sourceline.journal.Committed;
import sourceline.journal.Journal;
import sourceline.journal.Subject;
import sourceline.newsroom.AsMember;
import sourceline.review.Desk;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;

/** The pictures of the timelines that are open on this node, and the pages that want to know when one is overtaken. */
@Component
public class LiveTimelines {

    private static final Logger log = LoggerFactory.getLogger(LiveTimelines.class);

    private final TimelineBook book;
    private final Desk desk;
    private final Journal journal;
    private final Map<TimelineId, Open> open = new ConcurrentHashMap<>();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("live-", 0).daemon().factory());

    LiveTimelines(TimelineBook book, Desk desk, Journal journal) {
        this.book = book;
        this.desk = desk;
        this.journal = journal;
    }

    /** The timeline at its present revision, read at most once a revision while pages have it open. */
    @AsMember
    public LiveTimeline current(TimelineId id) {
        var known = open.get(id);
        return known == null ? read(id) : known.current();
    }

    /**
     * Calls the page after every commit on the timeline, from a thread of this room's; the page must only note it and
     * return.
     *
     * @return ends it
     */
    @AsMember
    public Runnable subscribe(TimelineId id, Runnable page) {
        open.compute(id, (key, known) -> {
            var one = known == null ? new Open(id) : known;
            one.pages.add(page);
            return one;
        });
        return () -> open.computeIfPresent(id, (key, known) -> {
            known.pages.remove(page);
            return known.pages.isEmpty() ? null : known;
        });
    }

    @EventListener
    void on(Committed committed) {
        var subject = committed.subject();
        switch (subject.kind()) {
            case TIMELINE -> tell(new TimelineId(subject.id()));
            // A change of house rules moves what may be approved and published everywhere.
            case NEWSROOM -> List.copyOf(open.keySet()).forEach(this::forget);
            case SOURCE -> {}
        }
    }

    private void forget(TimelineId id) {
        var known = open.get(id);
        if (known != null) {
            known.forget();
            tell(id);
        }
    }

    private void tell(TimelineId id) {
        var known = open.get(id);
        if (known != null) {
            teller.execute(() -> known.pages.forEach(LiveTimelines::tell));
        }
    }

    private static void tell(Runnable page) {
        try {
            page.run();
        } catch (RuntimeException e) {
            log.warn("A page could not be told of a change", e);
        }
    }

    private LiveTimeline read(TimelineId id) {
        return new LiveTimeline(book.timeline(id), desk.standings(id));
    }

    @PreDestroy
    void stop() {
        teller.shutdown();
    }

    /** A timeline that somebody has open. */
    private final class Open {

        private final TimelineId id;
        private final List<Runnable> pages = new CopyOnWriteArrayList<>();
        private @Nullable LiveTimeline picture;

        Open(TimelineId id) {
            this.id = id;
        }

        synchronized LiveTimeline current() {
            var known = picture;
            if (known == null || known.revision() != journal.revision(Subject.timeline(id.uuid()))) {
                known = read(id);
                picture = known;
            }
            return known;
        }

        synchronized void forget() {
            picture = null;
        }
    }
}
