package sourceline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import sourceline.MovingClock;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

class PresenceTest {

    private final MovingClock clock = new MovingClock();
    private final Presence presence = new Presence(clock, Optional.empty());
    private final TimelineId timeline = TimelineId.random();
    private final UUID page = UUID.randomUUID();
    private final MemberId member = MemberId.random();

    @Test
    void a_member_is_there_from_the_moment_a_page_shows_the_timeline_until_it_leaves() {
        presence.show(timeline, page, member, null, null);
        assertThat(presence.on(timeline)).extracting(Presence.Here::member).containsExactly(member);

        presence.leave(timeline, page);
        assertThat(presence.on(timeline)).isEmpty();
    }

    @Test
    void a_member_with_two_pages_is_there_while_one_is_left() {
        var second = UUID.randomUUID();
        presence.show(timeline, page, member, null, null);
        presence.show(timeline, second, member, null, null);

        presence.leave(timeline, page);

        assertThat(presence.on(timeline)).extracting(Presence.Here::page).containsExactly(second);
    }

    @Test
    void nobody_is_told_twice_of_the_same_thing() {
        var told = new AtomicInteger();
        presence.subscribe(timeline, told::incrementAndGet);
        var entry = EntryId.random();

        presence.show(timeline, page, member, entry, null);
        presence.show(timeline, page, member, entry, null);
        assertThat(told).hasValue(1);

        presence.leave(timeline, page);
        presence.leave(timeline, page);
        assertThat(told).hasValue(2);
    }

    @Test
    void a_page_on_another_timeline_is_not_told() {
        var told = new AtomicInteger();
        presence.subscribe(TimelineId.random(), told::incrementAndGet);

        presence.show(timeline, page, member, null, null);

        assertThat(told).hasValue(0);
    }

    @Test
    void the_field_that_somebody_is_in_is_told() {
        var told = new AtomicInteger();
        presence.subscribe(timeline, told::incrementAndGet);
        var entry = EntryId.random();
        presence.show(timeline, page, member, entry, null);

        presence.show(timeline, page, member, entry, "headline");

        assertThat(told).hasValue(2);
        assertThat(presence.on(timeline)).extracting(Presence.Here::field).containsExactly("headline");
    }

    @Test
    void a_page_that_falls_silent_is_gone_within_45_seconds_and_back_with_its_next_word() {
        presence.show(timeline, page, member, null, null);
        clock.move(Duration.ofSeconds(30));
        presence.show(timeline, page, member, null, null);
        clock.move(Duration.ofSeconds(30));
        presence.forgetSilent();
        assertThat(presence.on(timeline)).hasSize(1);

        var told = new AtomicInteger();
        presence.subscribe(timeline, told::incrementAndGet);
        clock.move(Duration.ofSeconds(13));
        presence.forgetSilent();

        assertThat(presence.on(timeline)).isEmpty();
        assertThat(told).hasValue(1);
        presence.show(timeline, page, member, null, null);
        assertThat(presence.on(timeline)).hasSize(1);
    }

    @Test
    void whoever_came_first_stands_first() {
        var second = UUID.randomUUID();
        presence.show(timeline, page, member, null, null);
        clock.move(Duration.ofSeconds(1));
        presence.show(timeline, second, MemberId.random(), null, null);
        clock.move(Duration.ofSeconds(1));
        presence.show(timeline, page, member, EntryId.random(), null);

        assertThat(presence.on(timeline)).extracting(Presence.Here::page).containsExactly(page, second);
    }
}
