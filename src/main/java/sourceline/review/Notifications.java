package sourceline.review;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.EntryId;

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

    /** What they were told, an entry at a time: the one first that they heard of last. */
    public List<Told> lately(int entries) {
        var all = counted(entries);
        var latest = latest(all);
        return all.stream()
                .map(each ->
                        new Told(requireNonNull(latest.get(each.entry())), each.headline(), (int) each.count(), (int)
                                (each.count() - each.seen())))
                .toList();
    }

    /** What is known of an entry from all that was told of it. */
    private record Counted(EntryId entry, String headline, Instant last, long count, long seen) {}

    private List<Counted> counted(int entries) {
        return entities
                .createQuery(
                        "select n.entry.uuid, r.headline, max(n.at), count(n), count(n.seenAt) from Notification n"
                                + " join StandingRow r on r.entry = n.entry where n.member = :member"
                                + " group by n.entry.uuid, r.headline order by max(n.at) desc, n.entry.uuid",
                        Tuple.class)
                .setParameter("member", signedIn.id())
                .setMaxResults(entries)
                .getResultList()
                .stream()
                .map(row -> new Counted(
                        new EntryId(row.get(0, UUID.class)),
                        row.get(1, String.class),
                        row.get(2, Instant.class),
                        row.get(3, Long.class),
                        row.get(4, Long.class)))
                .toList();
    }

    private Map<EntryId, Notification> latest(List<Counted> of) {
        return of.isEmpty()
                ? Map.of()
                : entities
                        .createQuery(
                                "from Notification n where n.member = :member and n.entry in :entries and n.at in :times"
                                        + " order by n.at, n.id",
                                Notification.class)
                        .setParameter("member", signedIn.id())
                        .setParameter("entries", of.stream().map(Counted::entry).toList())
                        .setParameter("times", of.stream().map(Counted::last).toList())
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Notification::entry, Function.identity(), (older, newer) -> newer));
    }

    /** The member has looked at all of them. */
    public void see() {
        seeing("").executeUpdate();
    }

    /** The member has looked at what they were told of an entry. */
    public void see(EntryId entry) {
        seeing(" and n.entry = :entry").setParameter("entry", entry).executeUpdate();
    }

    private Query seeing(String which) {
        return entities.createQuery(
                        "update Notification n set n.seenAt = :now where n.member = :member and n.seenAt is null"
                                + which)
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .setParameter("member", signedIn.id());
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
