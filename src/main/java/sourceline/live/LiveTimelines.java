package sourceline.live;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sourceline.journal.Committed;
import sourceline.journal.Followed;
import sourceline.journal.Rounds;
import sourceline.journal.Subject;
import sourceline.newsroom.AsMember;
import sourceline.source.SourceId;
import sourceline.timeline.TimelineId;

/** The pictures of the timelines that are open on this node, and the pages that want to know when one is overtaken. */
@Component
public class LiveTimelines {

    private static final Logger log = LoggerFactory.getLogger(LiveTimelines.class);

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Pictures pictures;
    private final Followed followed;
    private final Map<TimelineId, OpenTimeline> open = new ConcurrentHashMap<>();
    private final Rounds rounds = new Rounds("live");

    LiveTimelines(Pictures pictures, Followed followed) {
        this.pictures = pictures;
        this.followed = followed;
    }

    /**
     * The timeline as it stood at the last commit that this node knows of. While pages have it open that costs nothing:
     * after a commit whoever comes first, nearly always this room, brings the picture forward for all.
     */
    @AsMember
    public LiveTimeline current(TimelineId id) {
        var known = open.get(id);
        return known == null ? pictures.whole(id) : known.current();
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
            var one = known == null
                    ? new OpenTimeline(id, pictures, followed.follow(Subject.timeline(id.uuid())))
                    : known;
            one.add(page);
            return one;
        });
        return () -> open.computeIfPresent(id, (key, known) -> known.remove(page) ? null : known);
    }

    @EventListener
    void on(Committed committed) {
        var subject = committed.subject();
        switch (subject.kind()) {
            case TIMELINE -> {
                var known = open.get(new TimelineId(subject.id()));
                if (known != null) {
                    known.committed(committed.revision());
                    tell(known);
                }
            }
            // It may take quoted words away.
            case SOURCE ->
                open.values().stream()
                        .filter(known -> known.cites(new SourceId(subject.id())))
                        .forEach(this::doubt);
            // A change of house rules moves what may be approved and published everywhere.
            case NEWSROOM -> open.values().forEach(this::doubt);
        }
    }

    private void doubt(OpenTimeline known) {
        known.doubt();
        tell(known);
    }

    private void tell(OpenTimeline known) {
        if (known.isToBeTold()) {
            rounds.soon(() -> tellNow(known));
        }
    }

    private void tellNow(OpenTimeline known) {
        known.telling();
        try {
            known.bringForward();
        } catch (RuntimeException e) {
            log.warn("A timeline could not be brought forward; it is tried again in {}", RETRY, e);
            if (known.isToBeTold()) {
                rounds.after(RETRY, () -> tellNow(known));
            }
            return;
        }
        Pages.tell(known.pages());
    }

    @PreDestroy
    void stop() {
        rounds.close();
    }
}
