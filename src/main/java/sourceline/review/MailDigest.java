package sourceline.review;

import jakarta.persistence.EntityManager;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sourceline.journal.JobHandler;
import sourceline.journal.JobRun;
import sourceline.journal.Jobs;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.newsroom.PublicUrl;
import sourceline.timeline.TimelineRecords;

/**
 * Writes one letter to a member about all that they were told of and have not seen. The mail server is called between
 * two transactions; should the process die behind it, the letter is sent again.
 */
@Component
class MailDigest implements JobHandler {

    static final String KIND = "review.mail";

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("sourceline.review.mail", Locale.ENGLISH);

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Members members;
    private final TimelineRecords timelines;
    private final PublicUrl publicUrl;
    private final ObjectProvider<JavaMailSender> sender;
    private final Jobs jobs;
    private final Clock clock;
    private final String from;

    MailDigest(
            EntityManager entities,
            PlatformTransactionManager transactions,
            Members members,
            TimelineRecords timelines,
            PublicUrl publicUrl,
            ObjectProvider<JavaMailSender> sender,
            Jobs jobs,
            Clock clock,
            @Value("${sourceline.mail-from}") String from) {
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.members = members;
        this.timelines = timelines;
        this.publicUrl = publicUrl;
        this.sender = sender;
        this.jobs = jobs;
        this.clock = clock;
        this.from = from;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Each thing told asks for a letter; the first that is due tells all of it, and the others find nothing left. */
    @Override
    public void run(JobRun job) {
        var member = MemberId.of(job.payload());
        var post = sender.getIfAvailable();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (post != null) {
            Optional.ofNullable(transaction.execute(status -> due(member, now)))
                    .flatMap(letter -> letter)
                    .ifPresent(letter -> {
                        post.send(letter);
                        transaction.executeWithoutResult(status -> written(member, now));
                    });
        }
    }

    /** The letter to write now, if the member still wants one; one that would come too soon is put off. */
    private Optional<SimpleMailMessage> due(MemberId member, Instant now) {
        var choice = choice(member);
        var letter = choice.byMail() ? write(member, now) : Optional.<SimpleMailMessage>empty();
        var later = letter.flatMap(written -> choice.tooEarlyUntil(now));
        later.ifPresent(next -> jobs.enqueue(KIND, member.toString(), next));
        return later.isPresent() ? Optional.empty() : letter;
    }

    private NotificationChoice choice(MemberId member) {
        return Optional.ofNullable(entities.find(NotificationChoice.class, member))
                .orElseGet(() -> {
                    var first = new NotificationChoice(member);
                    entities.persist(first);
                    return first;
                });
    }

    private Optional<SimpleMailMessage> write(MemberId member, Instant until) {
        var address = members.email(member);
        var unseen = unseen(member, until);
        if (address.isEmpty() || unseen.isEmpty()) {
            return Optional.empty();
        }
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(address.get());
        letter.setSubject(say("subject", unseen.size()));
        letter.setText(unseen.stream().map(this::line).collect(Collectors.joining("\n\n")) + "\n\n"
                + say("foot", publicUrl.at("/queue")));
        return Optional.of(letter);
    }

    private String line(Notification told) {
        var who = members.named(told.by()).map(MemberView::name).orElseGet(() -> say("program"));
        var headline = timelines.entry(told.timeline(), told.entry()).headline();
        var address = publicUrl.at("/timeline/" + timelines.slug(told.timeline()) + "?entry=" + told.entry());
        return say(told.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), who, headline) + "\n" + address;
    }

    private static String say(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }

    private void written(MemberId member, Instant until) {
        unseen(member, until).forEach(told -> told.mailed(until));
        choice(member).written(until);
    }

    private List<Notification> unseen(MemberId member, Instant until) {
        return entities.createQuery(
                        "from Notification n where n.member = :member and n.seenAt is null and n.mailedAt is null"
                                + " and n.at <= :until order by n.at, n.id",
                        Notification.class)
                .setParameter("member", member)
                .setParameter("until", until)
                .getResultList();
    }
}
