package sourceline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowedTest {

    private final List<Object> told = new ArrayList<>();
    private final Followed followed = new Followed(new Telling(told::add));
    private final Subject subject = Subject.timeline(UUID.randomUUID());

    private Committed revision(long revision) {
        return new Committed(subject, revision);
    }

    @Test
    void of_what_is_followed_a_revision_is_told_once_whoever_brings_it() {
        followed.follow(subject);

        followed.heard(revision(7));
        followed.heard(revision(7));
        followed.heard(revision(6));
        followed.heard(revision(8));

        assertThat(told).containsExactly(revision(7), revision(8));
    }

    @Test
    void of_what_nobody_follows_everything_is_told() {
        followed.heard(revision(7));
        followed.heard(revision(7));

        assertThat(told).containsExactly(revision(7), revision(7));
    }

    @Test
    void a_subject_is_followed_until_its_last_follower_has_ended() {
        var one = followed.follow(subject);
        var other = followed.follow(subject);

        one.run();
        assertThat(followed.subjects()).containsExactly(subject);
        other.run();
        assertThat(followed.subjects()).isEmpty();
    }

    @Test
    void a_listener_that_fails_keeps_nobody_from_going_on() {
        var failing = new Followed(new Telling(event -> {
            throw new IllegalStateException("this listener is broken");
        }));

        failing.heard(revision(1));
        followed.heard(revision(1));

        assertThat(told).containsExactly(revision(1));
    }

    @Test
    void a_commit_is_told_from_node_to_node_in_words_that_read_back() {
        assertThat(Committed.of(revision(12).text())).contains(revision(12));
        assertThat(Committed.of(new Committed(Subject.NEWSROOM, 1).text()))
                .contains(new Committed(Subject.NEWSROOM, 1));
        assertThat(Committed.of("somebody else's words")).isEmpty();
        assertThat(Committed.of("timeline:" + UUID.randomUUID() + " minus one")).isEmpty();
    }
}
