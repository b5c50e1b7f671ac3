package sourceline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.MailSendException;
import sourceline.As;
import sourceline.Letterbox;
import sourceline.SpringTest;
import sourceline.journal.JobRun;
import sourceline.journal.OpId;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.studio.Work;

@SpringTest
class NotificationsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private Discussion discussion;

    @Autowired
    private Handling handling;

    @Autowired
    private Notifications notifications;

    @Autowired
    private LiveCounts counts;

    @Autowired
    private MailDigest digest;

    @Autowired
    private Letterbox letterbox;

    @Autowired
    private JdbcTemplate jdbc;

    private Work work;
    private String name;
    private MemberId member;

    @BeforeEach
    void somebody_who_checks() {
        work = Work.in(context);
        name = "Reader " + UUID.randomUUID();
        member = as.join(name, Role.CHECKER);
    }

    private List<Notification.Kind> told(MemberId who) {
        return as.member(who, () -> notifications.latest(50)).stream()
                .filter(told -> told.timeline().equals(work.timeline()))
                .map(Notification::kind)
                .toList();
    }

    private CommentId mention() {
        return CommentId.of(as.writer(() -> discussion.comment(
                        OpId.random(), work.timeline(), work.entry(), null, "Is it so, @" + name + "?", false))
                .result());
    }

    private void choose(Notifications.Choice choice) {
        as.member(member, nothing(() -> notifications.choose(choice)));
    }

    private static Supplier<Boolean> nothing(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }

    @Test
    void members_are_told_of_what_concerns_them_and_of_nothing_that_they_did_themselves() {
        work.submit().sendBack();
        assertThat(told(as.id(Role.WRITER))).containsExactly(Notification.Kind.SENT_BACK);
        assertThat(told(as.id(Role.CHECKER))).isEmpty();

        var comment = mention();
        assertThat(told(member)).containsExactly(Notification.Kind.MENTIONED);
        as.member(member, () -> discussion.reply(OpId.random(), work.timeline(), comment, "It is."));
        assertThat(told(as.id(Role.WRITER))).startsWith(Notification.Kind.REPLIED);
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
    void one_letter_tells_all_that_was_not_seen_and_nothing_twice() {
        mention();
        mention();
        write();
        write();

        assertThat(letterbox.to(As.email(name))).singleElement().satisfies(letter -> {
            assertThat(letter.getSubject()).isEqualTo("Sourceline: 2 things for you");
            assertThat(Objects.requireNonNull(letter.getText()))
                    .contains("First WRITER mentioned you", Work.HEADLINE, "/timeline/" + work.slug());
        });
    }

    @Test
    void no_letter_is_written_about_what_was_seen_or_to_whom_wants_none() {
        mention();
        as.member(member, nothing(notifications::see));
        write();
        assertThat(letterbox.to(As.email(name))).isEmpty();

        mention();
        choose(new Notifications.Choice(EnumSet.allOf(Notification.Kind.class), false));
        write();
        assertThat(letterbox.to(As.email(name)))
                .as("no more letters wanted after it was asked for")
                .isEmpty();
    }

    @Test
    void a_letter_that_the_mail_server_does_not_take_is_written_again_with_all_that_it_told() {
        mention();
        letterbox.refuse(As.email(name));
        assertThatThrownBy(this::write).isInstanceOf(MailSendException.class);

        mention();
        letterbox.takeAgain(As.email(name));
        write();
        assertThat(letterbox.to(As.email(name)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.getSubject()).isEqualTo("Sourceline: 2 things for you"));
    }

    @Test
    void letters_are_a_quarter_of_an_hour_apart() {
        mention();
        write();
        mention();
        write();
        assertThat(letterbox.to(As.email(name))).hasSize(1);

        jdbc.update(
                "update notification_choice set last_mailed_at = ? where member = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(15),
                member.uuid());
        write();
        assertThat(letterbox.to(As.email(name)))
                .hasSize(2)
                .last()
                .satisfies(letter -> assertThat(letter.getSubject()).isEqualTo("Sourceline: one thing for you"));

        var now = Instant.parse("2025-06-23T10:00:00Z");
        var choice = new NotificationChoice(member);
        assertThat(choice.tooEarlyUntil(now)).isEmpty();
        choice.written(now);
        assertThat(choice.tooEarlyUntil(now.plusSeconds(60))).contains(now.plus(Duration.ofMinutes(15)));
        assertThat(choice.tooEarlyUntil(now.plus(Duration.ofMinutes(15)))).isEmpty();
    }

    private void write() {
        digest.run(new JobRun(UUID.randomUUID(), member.toString(), 1));
    }
}
