package sourceline.studio.check;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import sourceline.live.LiveTimelines;
import sourceline.live.Presence;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Tells one page what happens to the entry that it shows, and others that somebody has it open. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Watch {

    private final LiveTimelines live;
    private final Presence presence;
    private final Members members;
    private final SignedIn signedIn;
    private final UUID page = UUID.randomUUID();
    private Runnable here = () -> {};
    private Runnable end = () -> {};

    Watch(LiveTimelines live, Presence presence, Members members, SignedIn signedIn) {
        this.live = live;
        this.presence = presence;
        this.members = members;
        this.signedIn = signedIn;
    }

    /** Watches this entry and no other any more. */
    void begin(TimelineId timeline, EntryId entry, Runnable page) {
        end();
        here = () -> presence.show(timeline, this.page, signedIn.id(), entry, null);
        here.run();
        var news = live.subscribe(timeline, page);
        var people = presence.subscribe(timeline, page);
        end = () -> {
            news.run();
            people.run();
            presence.leave(timeline, this.page);
            here = () -> {};
        };
    }

    /** Says that whoever began is still before the page. */
    void stillHere() {
        here.run();
    }

    void end() {
        end.run();
        end = () -> {};
    }

    /** A member's name; empty for nobody. */
    Optional<String> name(@Nullable MemberId member) {
        return member == null ? Optional.empty() : members.named(member).map(MemberView::name);
    }

    /** Who else has the entry open. */
    List<MemberView> others(TimelineId timeline, EntryId entry) {
        var self = signedIn.id();
        return presence.on(timeline).stream()
                .filter(here -> entry.equals(here.entry()) && !here.member().equals(self))
                .map(Presence.Here::member)
                .distinct()
                .flatMap(member -> members.named(member).stream())
                .toList();
    }
}
