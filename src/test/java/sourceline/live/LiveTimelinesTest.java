package sourceline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.review.HouseRules;
import sourceline.review.HouseRulesDesk;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;

@SpringTest
class LiveTimelinesTest {

    @Autowired
    LiveTimelines live;

    @Autowired
    TimelineFixture timelines;

    @Autowired
    Entries entries;

    @Autowired
    HouseRulesDesk rules;

    @Autowired
    As as;

    private LiveTimeline current(TimelineId timeline) {
        return as.writer(() -> live.current(timeline));
    }

    private void rephrase(TimelineId timeline, EntryId entry, String headline) {
        var base = current(timeline).revision();
        as.writer(() -> entries.rephrase(OpId.random(), timeline, entry, base, headline));
    }

    @Test
    void a_picture_holds_the_timeline_and_where_each_entry_stands() {
        var timeline = timelines.timeline();
        var entry = timelines.entry(timeline, "A letter is due");

        var picture = current(timeline);

        assertThat(picture.state().entry(entry)).isPresent();
        assertThat(picture.standing(entry).id()).isEqualTo(entry);
    }

    @Test
    void pages_of_one_timeline_share_a_picture_until_it_is_overtaken() {
        var timeline = timelines.timeline();
        var entry = timelines.entry(timeline, "A letter is due");
        var end = open(timeline, () -> {});
        try {
            var first = current(timeline);
            assertThat(current(timeline)).isSameAs(first);

            rephrase(timeline, entry, "A letter is on its way");

            var next = current(timeline);
            assertThat(next).isNotSameAs(first);
            assertThat(next.revision()).isGreaterThan(first.revision());
            assertThat(first.state().entry(entry).orElseThrow().headline()).isEqualTo("A letter is due");
            assertThat(next.state().entry(entry).orElseThrow().headline()).isEqualTo("A letter is on its way");
        } finally {
            end.run();
        }
    }

    @Test
    void a_page_is_told_of_a_change_and_no_longer_once_it_left() throws InterruptedException {
        var timeline = timelines.timeline();
        var entry = timelines.entry(timeline, "A letter is due");
        var left = new AtomicInteger();
        open(timeline, left::incrementAndGet).run();
        var told = new CountDownLatch(1);
        var end = open(timeline, told::countDown);
        try {
            rephrase(timeline, entry, "A letter is on its way");

            assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(left).hasValue(0);
        } finally {
            end.run();
        }
    }

    @Test
    void a_page_that_fails_does_not_keep_the_others_from_being_told() throws InterruptedException {
        var timeline = timelines.timeline();
        var told = new CountDownLatch(1);
        var broken = open(timeline, () -> {
            throw new IllegalStateException("this page is gone");
        });
        var end = open(timeline, told::countDown);
        try {
            timelines.entry(timeline, "A letter is due");

            assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            broken.run();
            end.run();
        }
    }

    @Test
    void what_a_timeline_asks_beyond_the_newsroom_is_seen_on_each_of_its_entries() {
        var timeline = timelines.timeline();
        var entry = timelines.entry(timeline, "A letter is due");
        var end = open(timeline, () -> {});
        try {
            var before = current(timeline).standing(entry);
            as.editor(() -> rules.change(
                    OpId.random(),
                    timeline,
                    new HouseRules(false, 4, HouseRules.NONE.publishable(), HouseRules.Overrides.NOBODY, false)));
            assertThat(current(timeline).standing(entry)).isNotSameAs(before);
        } finally {
            end.run();
        }
    }

    @Test
    void a_change_of_house_rules_is_told_to_every_open_timeline() throws InterruptedException {
        var timeline = timelines.timeline();
        var told = new CountDownLatch(1);
        var end = open(timeline, told::countDown);
        var before = as.administrator(rules::rules);
        try {
            as.administrator(() -> rules.change(
                    OpId.random(),
                    new HouseRules(
                            before.fourEyes(),
                            before.originsForConfirmed() + 1,
                            before.publishable(),
                            before.overrides(),
                            before.retractionNeedsTwo())));

            assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            end.run();
            as.administrator(() -> rules.change(OpId.random(), before));
        }
    }

    private Runnable open(TimelineId timeline, Runnable page) {
        return as.writer(() -> live.subscribe(timeline, page));
    }
}
