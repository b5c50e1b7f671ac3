package sourceline.studio.queue;

import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sourceline.live.LiveTimelines;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Members;
import sourceline.newsroom.SignedIn;
import sourceline.review.Desk;
import sourceline.review.Discussion;
import sourceline.review.Handling;
import sourceline.studio.many.ManyServices;
import sourceline.studio.parts.EveryTimeline;
import sourceline.timeline.Entries;
import sourceline.timeline.TimelineBook;

/** What the queue reads from and acts through. */
@Component
record QueueServices(
        Desk desk,
        Handling handling,
        Discussion discussion,
        ManyServices many,
        Entries entries,
        TimelineBook book,
        LiveTimelines live,
        EveryTimeline every,
        Members members,
        SignedIn signedIn,
        Clock clock) {

    /** Subscribes to everything that happens on any timeline. */
    Function<Runnable, Stream<Runnable>> news() {
        return every::subscribe;
    }

    String name(MemberId member) {
        return members.name(member);
    }
}
