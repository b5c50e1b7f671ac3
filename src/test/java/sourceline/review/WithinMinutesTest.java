package sourceline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sourceline.journal.Act;
import sourceline.journal.Actor;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;
import sourceline.verification.Examples;

/** What holds for some minutes only: a claim, and the time in which a comment may be mended. */
class WithinMinutesTest {

    private static final Instant NOW = Instant.parse("2025-06-23T10:00:00Z");

    private final Actor holder = new Actor(UUID.randomUUID());

    private Act act(Actor actor, Duration later) {
        return new Act(actor, NOW.plus(later), 1);
    }

    @Test
    void it_ends_by_itself_after_half_an_hour_and_is_then_anybodys() {
        var claim = new Claim(act(holder, Duration.ZERO), TimelineId.random(), EntryId.random());
        var other = new Actor(UUID.randomUUID());
        assertThat(claim.holds(NOW.plus(Claim.LASTS).minusMillis(1))).isTrue();
        assertThatThrownBy(() -> claim.takeOver(act(other, Duration.ofMinutes(29))))
                .isInstanceOf(ClaimRefused.class);

        claim.takeOver(act(other, Claim.LASTS));
        assertThat(claim.member().uuid()).isEqualTo(other.member());
    }

    @Test
    void whoever_holds_it_begins_it_anew() {
        var claim = new Claim(act(holder, Duration.ZERO), TimelineId.random(), EntryId.random());
        claim.takeOver(act(holder, Duration.ofMinutes(20)));
        assertThat(claim.holds(NOW.plus(Duration.ofMinutes(49)))).isTrue();
    }

    @Test
    void a_comment_is_mended_within_a_quarter_of_an_hour() {
        var who = new Signer(new MemberId(holder.member()), Set.of());
        var comment = Comment.on(act(holder, Duration.ZERO), new Examples().state(), null, "Mondya?", false);
        comment.mend(act(holder, Duration.ofMinutes(14)), who, "Monday?");
        assertThat(comment.words()).isEqualTo("Monday?");
        assertThatThrownBy(() -> comment.mend(act(holder, Comment.MENDABLE), who, "Tuesday?"))
                .isInstanceOfSatisfying(
                        CommentRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("comment-too-late"));
    }
}
