package sourceline.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sourceline.journal.JobHandler;
import sourceline.journal.JobRun;
import sourceline.journal.Jobs;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Members;

/**
 * Writes one letter to a member about all that they were told of and have not seen. The mail server is called between
 * two transactions, of which the first takes the quarter of an hour for this letter, so that no other node writes too.
 * Should the process die behind it, the letter is sent after that quarter of an hour, perhaps once more.
 */
@Component
class MailDigest implements JobHandler {

    static final String KIND = "review.mail";

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Members members;
    private final LetterWords words;
    private final ObjectProvider<JavaMailSender> sender;
    private final Jobs jobs;
    private final Clock clock;
    private final String from;

    MailDigest(
            EntityManager entities,
            PlatformTransactionManager transactions,
            Members members,
            LetterWords words,
            ObjectProvider<JavaMailSender> sender,
            Jobs jobs,
            Clock clock,
            @Value("${sourceline.mail-from}") String from) {
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.members = members;
        this.words = words;
        this.sender = sender;
        this.jobs = jobs;
        this.clock = clock;
        this.from = from;
    }

    /**
     * @param before when the member was written to before
     */
    private record Due(Letter letter, Optional<Instant> before) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Lane lane() {
        return Lane.TELLING;
    }

    /**
     * @throws MailException if the mail server does not take the letter, which is as unwritten as before
     */
    @Override
    public void run(JobRun job) {
        var member = MemberId.of(job.payload());
        var post = sender.getIfAvailable();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (post != null) {
            Optional.ofNullable(transaction.execute(status -> due(member, now)))
                    .flatMap(due -> due)
                    .ifPresent(due -> send(post, member, due, now));
        }
    }

    private void send(JavaMailSender post, MemberId member, Due due, Instant now) {
        try {
            post.send(message -> due.letter().write(message, from));
        } catch (MailException e) {
            transaction.executeWithoutResult(
                    status -> choice(member).written(due.before().orElse(null)));
            throw e;
        }
        transaction.executeWithoutResult(status -> unseen(member, now).forEach(told -> told.mailed(now)));
    }

    /** The letter to write now, if the member still wants one; one that would come too soon is put off. */
    private Optional<Due> due(MemberId member, Instant now) {
        var choice = choice(member);
        var unseen = unseen(member, now);
        var address = choice.byMail() && !unseen.isEmpty() ? members.email(member) : Optional.<String>empty();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var later = choice.tooEarlyUntil(now);
        if (later.isPresent()) {
            jobs.enqueueOne(KIND, member.toString(), later.get());
            return Optional.empty();
        }
        var due = new Due(words.about(unseen, address.get()), choice.lastWritten());
        choice.written(now);
        return Optional.of(due);
    }

    /** Nobody else changes it until the transaction ends. */
    private NotificationChoice choice(MemberId member) {
        return Optional.ofNullable(entities.find(NotificationChoice.class, member, LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(() -> {
                    var first = new NotificationChoice(member);
                    entities.persist(first);
                    return first;
                });
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
