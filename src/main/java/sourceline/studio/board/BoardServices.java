package sourceline.studio.board;

import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sourceline.live.LiveTimelines;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Members;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;
import sourceline.review.Desk;
import sourceline.review.Handling;
import sourceline.review.HouseRulesDesk;
import sourceline.studio.many.ManyServices;
import sourceline.studio.parts.EveryTimeline;
import sourceline.timeline.TimelineBook;

/** What the board reads from and acts through. */
@Component
record BoardServices(
        Desk desk,
        Handling handling,
        HouseRulesDesk rules,
        ManyServices many,
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

    boolean mayChangeRules() {
        return signedIn.has(Role.EDITOR) || signedIn.has(Role.ADMINISTRATOR);
    }

    boolean mayAssign() {
        return signedIn.has(Role.EDITOR);
    }
}
