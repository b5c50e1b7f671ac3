package sourceline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

class PresenceTest {

    private final Presence presence = new Presence();
    private final TimelineId timeline = TimelineId.random();
    private final UUID page = UUID.randomUUID();
    private final MemberId member = MemberId.random();

    @Test
    void a_member_is_there_from_the_moment_a_page_shows_the_timeline_until_it_leaves() {
        presence.show(timeline, page, member, null);
        assertThat(presence.on(timeline)).extracting(Presence.Here::member).containsExactly(member);

        presence.leave(timeline, page);
        assertThat(presence.on(timeline)).isEmpty();
    }

    @Test
    void a_member_with_two_pages_is_there_while_one_is_left() {
        var second = UUID.randomUUID();
        presence.show(timeline, page, member, null);
        presence.show(timeline, second, member, null);

        presence.leave(timeline, page);

        assertThat(presence.on(timeline)).extracting(Presence.Here::page).containsExactly(second);
    }

    @Test
    void nobody_is_told_twice_of_the_same_thing() {
        var told = new AtomicInteger();
        presence.subscribe(timeline, told::incrementAndGet);
        var entry = EntryId.random();

        presence.show(timeline, page, member, entry);
        presence.show(timeline, page, member, entry);
        assertThat(told).hasValue(1);

        presence.leave(timeline, page);
        presence.leave(timeline, page);
        assertThat(told).hasValue(2);
    }

    @Test
    void a_page_on_another_timeline_is_not_told() {
        var told = new AtomicInteger();
        presence.subscribe(TimelineId.random(), told::incrementAndGet);

        presence.show(timeline, page, member, null);

        assertThat(told).hasValue(0);
    }
}
