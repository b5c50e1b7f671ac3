package sourceline.studio.parts;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sourceline.live.LiveTimelines;
import sourceline.timeline.TimelineBook;

/** What happens on any timeline, for pages that show entries of all of them. */
@Component
public record EveryTimeline(TimelineBook book, LiveTimelines live) {

    /**
     * @param page called with news
     * @return what ends each subscription; see {@link WhileShown}
     */
    public Stream<Runnable> subscribe(Runnable page) {
        return book.list().stream().map(timeline -> live.subscribe(timeline.id(), page));
    }
}
