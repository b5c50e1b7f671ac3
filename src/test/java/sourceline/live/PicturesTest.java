package sourceline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.journal.Touched;
import sourceline.review.Discussion;
import sourceline.review.Review;
import sourceline.review.Standing;
import sourceline.timeline.Citing;
import sourceline.timeline.Entries;
import sourceline.timeline.Stance;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.Timelines;
import sourceline.timeline.WhenBasis;

@SpringTest
class PicturesTest {

    @Autowired
    Pictures pictures;

    @Autowired
    TimelineFixture made;

    @Autowired
    Timelines timelines;

    @Autowired
    Entries entries;

    @Autowired
    Citing citing;

    @Autowired
    Review review;

    @Autowired
    Discussion discussion;

    @Autowired
    As as;

    private LiveTimeline picture;

    @Test
    void a_picture_brought_forward_is_what_a_whole_one_is_and_keeps_what_was_not_touched() {
        var timeline = made.timeline();
        var entry = made.entry(timeline, "A letter is due");
        var bystander = made.entry(timeline, "Nobody has read it");
        picture = pictures.whole(timeline);
        var untouched = picture.standing(bystander);
        var citation =
                made.citing(made.version(made.source()), "The letter has not been made public.", Stance.SUPPORTS);
        var steps = List.<Runnable>of(
                () -> as.writer(() ->
                        entries.rephrase(OpId.random(), timeline, entry, picture.revision(), "A letter has come")),
                () -> as.writer(() -> citing.cite(OpId.random(), timeline, entry, citation)),
                () -> as.writer(() -> review.submit(
                        OpId.random(), timeline, entry, picture.standing(entry).fingerprint())),
                () -> as.checker(() -> review.sendBack(OpId.random(), timeline, entry, "Who says so?", null, null)),
                () -> as.checker(() -> discussion.comment(OpId.random(), timeline, entry, null, "Says who?", true)),
                () -> as.writer(() -> entries.date(
                        OpId.random(), timeline, entry, picture.revision(), When.edtf("2025-06-23"), WhenBasis.NONE)),
                () -> as.writer(() -> timelines.addStrand(OpId.random(), timeline, "The letter", 2)),
                () -> as.writer(() -> timelines.retitle(OpId.random(), timeline, picture.revision(), "Two letters")),
                () -> made.entry(timeline, "Another entry"),
                () -> as.writer(() -> entries.delete(OpId.random(), timeline, entry)),
                () -> as.writer(() -> entries.bringBack(OpId.random(), timeline, entry)));

        for (var step : steps) {
            step.run();
            var before = picture;
            picture = pictures.after(before);

            assertSame(picture, pictures.whole(timeline));
            assertThat(picture.standing(bystander)).isSameAs(untouched);
            assertThat(picture.since(before.revision()).orElseThrow()).isNotEmpty();
        }
        assertThat(pictures.after(picture)).isSameAs(picture);
    }

    @Test
    void of_what_happened_too_long_ago_only_the_outcome_is_told() {
        var timeline = made.timeline();
        var entry = made.entry(timeline, "Begun");
        picture = pictures.whole(timeline);
        var first = picture.revision();

        for (int edit = 0; edit <= Pictures.RECENT; edit++) {
            var headline = "Worded for the " + edit + "th time";
            as.writer(() -> entries.rephrase(OpId.random(), timeline, entry, first, headline));
            if (edit % 50 == 0) {
                picture = pictures.after(picture);
            }
        }
        picture = pictures.after(picture);

        assertThat(picture.since(first)).isEmpty();
        assertThat(picture.recent()).hasSizeLessThanOrEqualTo(Pictures.RECENT);
        assertThat(picture.since(picture.revision() - 1).orElseThrow())
                .extracting(Touched::about)
                .containsExactly(entry.uuid());
        assertSame(picture, pictures.whole(timeline));
    }

    @Test
    void a_picture_that_was_read_anew_still_tells_what_happened_meanwhile() {
        var timeline = made.timeline();
        var entry = made.entry(timeline, "Begun");
        picture = pictures.whole(timeline);
        var first = picture.revision();
        as.writer(() -> entries.rephrase(OpId.random(), timeline, entry, first, "Gone on with"));
        picture = pictures.after(picture);
        as.writer(() -> entries.delete(OpId.random(), timeline, entry));

        picture = pictures.anew(picture);

        assertThat(picture.since(first).orElseThrow())
                .extracting(Touched::field)
                .containsExactly("headline", "deleted");
        assertSame(picture, pictures.whole(timeline));
    }

    private static void assertSame(LiveTimeline picture, LiveTimeline whole) {
        assertThat(picture.state()).isEqualTo(whole.state());
        assertThat(picture.standings().keySet()).isEqualTo(whole.standings().keySet());
        whole.standings().forEach((entry, standing) -> assertSame(picture.standing(entry), standing));
    }

    private static void assertSame(Standing one, Standing other) {
        assertThat(one.entry()).isEqualTo(other.entry());
        assertThat(one.stage()).isEqualTo(other.stage());
        assertThat(one.checkAgain()).isEqualTo(other.checkAgain());
        assertThat(one.openComments()).isEqualTo(other.openComments());
        assertThat(one.fingerprint().hash()).isEqualTo(other.fingerprint().hash());
    }
}
