package sourceline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.MailSendException;
import sourceline.As;
import sourceline.Letterbox;
import sourceline.SpringTest;
import sourceline.journal.JobRun;
import sourceline.journal.OpId;
import sourceline.newsroom.PublicUrl;
import sourceline.newsroom.Role;
import sourceline.studio.Work;

/** What a mail server is given for one member. */
@SpringTest
class LettersTest extends SomebodyToTell {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private MailDigest digest;

    @Autowired
    private Letterbox letterbox;

    @Autowired
    private PublicUrl publicUrl;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void a_mail_server() {
        start();
    }

    private void start() {
        server.start();
        letterbox.sendOn(As.email(name), server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void one_letter_tells_all_that_was_not_seen_and_nothing_twice() {
        mention();
        mention();
        write();
        write();
        anHourLater();
        write();

        assertThat(subjects()).containsExactly("Sourceline: 2 things for you");
        assertThat(text(letters().getFirst()))
                .contains(
                        "First WRITER mentioned you in a comment on “" + Work.HEADLINE + "”\n"
                                + publicUrl.at("/timeline/" + work.slug() + "?entry=" + work.entry() + "#comment-"),
                        "What waits for you: " + publicUrl.at("/queue"));
    }

    @Test
    void names_and_headlines_of_any_script_arrive_as_they_were_written() throws MessagingException {
        var headline = "نامهٔ رهبر به پوتین: „höchste Priorität“";
        var entry = work.draft(headline);
        work.submit(entry);
        var asking = as.join("Jörg Müßig " + UUID.randomUUID(), Role.EDITOR);
        as.member(
                asking,
                () -> handling.assign(
                        OpId.random(),
                        work.timeline(),
                        entry,
                        member,
                        Instant.now().plus(Duration.ofHours(1))));
        write();

        var letter = letters().getFirst();
        assertThat(letter.getSubject())
                .startsWith("Sourceline: Jörg Müßig ")
                .endsWith("asked you to check “" + headline + "”");
        assertThat(text(letter))
                .contains("asked you to check “" + headline + "”\n"
                        + publicUrl.at("/timeline/" + work.slug() + "/check/" + entry));
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getRecipients(Message.RecipientType.TO)).containsExactly(new InternetAddress(As.email(name)));
    }

    @Test
    void no_letter_is_written_about_what_was_seen_or_to_whom_wants_none() {
        mention();
        as.member(member, () -> {
            notifications.see();
            return true;
        });
        write();
        assertThat(letters()).isEmpty();

        mention();
        choose(new Notifications.Choice(EnumSet.allOf(Notification.Kind.class), false));
        write();
        assertThat(letters())
                .as("no more letters wanted after it was asked for")
                .isEmpty();

        choose(new Notifications.Choice(EnumSet.of(Notification.Kind.SENT_BACK), true));
        mention();
        anHourLater();
        write();
        assertThat(subjects())
                .as("what they were told of before they wanted to hear of something else only")
                .containsExactly("Sourceline: First WRITER mentioned you in a comment on “" + Work.HEADLINE + "”");
    }

    @Test
    void a_letter_that_the_mail_server_does_not_take_is_written_again_with_all_that_it_told() {
        mention();
        server.stop();
        assertThatThrownBy(this::write).isInstanceOf(MailSendException.class);
        assertThatThrownBy(this::write).isInstanceOf(MailSendException.class);

        mention();
        start();
        write();
        assertThat(subjects()).containsExactly("Sourceline: 2 things for you");
    }

    @Test
    void letters_are_a_quarter_of_an_hour_apart() {
        mention();
        write();
        mention();
        mention();
        write();
        write();
        assertThat(letters()).hasSize(1);
        assertThat(waiting()).as("letters that are to be written").isEqualTo(1);

        anHourLater();
        write();
        assertThat(subjects()).hasSize(2).last().isEqualTo("Sourceline: 2 things for you");

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

    private void anHourLater() {
        jdbc.update(
                "update notification_choice set last_mailed_at = ? where member = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusHours(1),
                member.uuid());
    }

    private int waiting() {
        var count = jdbc.queryForObject(
                "select count(*) from job where kind = ? and payload = ?",
                Integer.class,
                MailDigest.KIND,
                member.toString());
        return count == null ? 0 : count;
    }

    private List<MimeMessage> letters() {
        return List.of(server.getReceivedMessages());
    }

    private List<String> subjects() {
        return letters().stream().flatMap(LettersTest::subject).toList();
    }

    private static Stream<String> subject(MimeMessage letter) {
        try {
            return Stream.ofNullable(letter.getSubject());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            return String.valueOf(letter.getContent()).replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
