package sourceline.review;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.SignedIn;

/** What the member at work is told of, and what they want to be told of. It is theirs alone, so no journal has it. */
@Service
@AsMember
@Transactional
public class Notifications {

    private final EntityManager entities;
    private final SignedIn signedIn;
    private final Clock clock;
    private final boolean mail;

    Notifications(EntityManager entities, SignedIn signedIn, Clock clock, ObjectProvider<JavaMailSender> mail) {
        this.entities = entities;
        this.signedIn = signedIn;
        this.clock = clock;
        this.mail = mail.getIfAvailable() != null;
    }

    /**
     * @param wanted what they are told of
     * @param byMail whether a letter tells what they have not seen on the screen
     */
    public record Choice(Set<Notification.Kind> wanted, boolean byMail) {}

    /** The last ones, newest first. */
    public List<Notification> latest(int limit) {
        return entities.createQuery(
                        "from Notification n where n.member = :member order by n.at desc, n.id", Notification.class)
                .setParameter("member", signedIn.id())
                .setMaxResults(limit)
                .getResultList();
    }

    /** The member has looked at all of them. */
    public void see() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        entities.createQuery("from Notification n where n.member = :member and n.seenAt is null", Notification.class)
                .setParameter("member", signedIn.id())
                .getResultList()
                .forEach(notification -> notification.see(now));
    }

    public Choice choice() {
        return Optional.ofNullable(entities.find(NotificationChoice.class, signedIn.id()))
                .map(kept -> new Choice(kept.wanted(), kept.byMail()))
                .orElse(new Choice(EnumSet.allOf(Notification.Kind.class), true));
    }

    public void choose(Choice wanted) {
        var kept = Optional.ofNullable(entities.find(NotificationChoice.class, signedIn.id()))
                .orElseGet(() -> {
                    var first = new NotificationChoice(signedIn.id());
                    entities.persist(first);
                    return first;
                });
        kept.choose(wanted.wanted(), wanted.byMail());
    }

    /** Whether this newsroom sends letters at all. */
    public boolean sendsMail() {
        return mail;
    }
}
