package sourceline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.studio.Work;

@SpringTest
class NotificationsTest extends SomebodyToTell {

    @Autowired
    private LiveCounts counts;

    private List<Notification.Kind> told(MemberId who) {
        return as.member(who, () -> notifications.lately(50)).stream()
                .map(Told::latest)
                .filter(told -> told.entry().equals(work.entry()))
                .map(Notification::kind)
                .toList();
    }

    @Test
    void members_are_told_of_what_concerns_them_and_of_nothing_that_they_did_themselves() {
        work.submit().sendBack();
        assertThat(told(as.id(Role.WRITER))).containsExactly(Notification.Kind.SENT_BACK);
        assertThat(told(as.id(Role.CHECKER))).isEmpty();

        var comment = mention();
        assertThat(told(member)).containsExactly(Notification.Kind.MENTIONED);
        as.member(member, () -> discussion.reply(OpId.random(), work.timeline(), comment, "It is."));
        assertThat(told(as.id(Role.WRITER))).containsExactly(Notification.Kind.REPLIED);
    }

    @Test
    void whoever_checked_is_told_when_their_check_no_longer_holds_and_whoever_is_asked_that_they_are() {
        work.submit().check().rephrase("The letter is held back");
        assertThat(told(as.id(Role.CHECKER))).containsExactly(Notification.Kind.CHECK_AGAIN);

        var due = Instant.now().plus(Duration.ofHours(1));
        as.editor(() -> handling.assign(OpId.random(), work.timeline(), work.entry(), member, due));
        assertThat(told(member)).containsExactly(Notification.Kind.ASKED_TO_CHECK);
    }

    @Test
    void what_was_looked_at_is_no_longer_new_and_what_is_not_wanted_is_not_told() {
        mention();
        assertThat(as.member(member, () -> counts.now().unseen())).isEqualTo(1);
        as.member(member, nothing(notifications::see));
        assertThat(as.member(member, () -> counts.now().unseen())).isZero();

        choose(new Notifications.Choice(EnumSet.of(Notification.Kind.SENT_BACK), true));
        mention();
        assertThat(as.member(member, () -> counts.now().unseen())).isZero();
    }

    @Test
    void all_that_is_told_of_one_entry_is_one_line_which_is_about_the_latest_of_it() {
        for (var time = 0; time < 20; time++) {
            mention();
        }
        var other = work.draft("Another letter");
        as.editor(() -> handling.assign(
                OpId.random(), work.timeline(), other, member, Instant.now().plus(Duration.ofHours(1))));
        work.submit();
        as.editor(() -> handling.assign(
                OpId.random(),
                work.timeline(),
                work.entry(),
                member,
                Instant.now().plus(Duration.ofHours(1))));

        assertThat(lately())
                .extracting(told -> told.latest().kind(), Told::headline, Told::count, Told::unseen)
                .containsExactly(
                        tuple(Notification.Kind.ASKED_TO_CHECK, Work.HEADLINE, 21, 21),
                        tuple(Notification.Kind.ASKED_TO_CHECK, "Another letter", 1, 1));

        as.member(member, nothing(() -> notifications.see(other)));
        mention();
        assertThat(lately())
                .extracting(told -> told.latest().kind(), Told::count, Told::unseen)
                .containsExactly(
                        tuple(Notification.Kind.MENTIONED, 22, 22), tuple(Notification.Kind.ASKED_TO_CHECK, 1, 0));
    }

    private List<Told> lately() {
        return as.member(member, () -> notifications.lately(15));
    }
}
