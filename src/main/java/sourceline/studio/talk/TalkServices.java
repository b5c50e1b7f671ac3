package sourceline.studio.talk;

import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Members;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;
import sourceline.review.Comment;
import sourceline.review.Discussion;
import sourceline.studio.parts.KeptDrafts;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** What a conversation reads from and acts through. */
@Component
public record TalkServices(Discussion discussion, Members members, SignedIn signedIn, Clock clock) {

    String name(MemberId member) {
        return members.name(member);
    }

    /** Under which the browser keeps what the member says about an entry and has not sent yet. */
    String key(TimelineId timeline, EntryId entry, Object... what) {
        return KeptDrafts.key(
                signedIn.id(),
                Stream.concat(Stream.of(timeline, entry), Arrays.stream(what)).toArray());
    }

    boolean mayWrite() {
        return signedIn.has(Role.WRITER);
    }

    /** One that must be resolved is closed by whoever raised it, or by an editor. */
    boolean mayResolve(Comment comment) {
        return !comment.mustBeResolved() || comment.by().equals(signedIn.id()) || signedIn.has(Role.EDITOR);
    }

    boolean mayMend(Comment comment) {
        return comment.mayBeMendedBy(signedIn.id(), clock.instant());
    }
}
