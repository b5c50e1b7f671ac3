package sourceline.newsroom;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import sourceline.journal.Committed;
import sourceline.journal.Followed;
import sourceline.journal.Journal;
import sourceline.journal.Subject;

/**
 * The directory: who belongs to the newsroom, and who once did. Kept in memory, since each line of each screen asks it.
 * A change made on this node shows at once, one made on another as soon as this one hears of it and within {@link #TRUSTED_FOR} at
 * the latest.
 */
@Component
public class Members {

    static final Duration TRUSTED_FOR = Duration.ofSeconds(1);

    private final EntityManager entities;
    private final Journal journal;
    private final Clock clock;
    private final AtomicLong committed = new AtomicLong();
    private volatile @Nullable Directory directory;

    Members(EntityManager entities, Journal journal, Followed followed, Clock clock) {
        this.entities = entities;
        this.journal = journal;
        this.clock = clock;
        followed.follow(Subject.NEWSROOM);
    }

    private record Known(MemberView view, String email, int generation) {}

    private record Directory(Map<MemberId, Known> members, long revision, Instant checkedAt) {

        boolean isFresh(Instant now, long committed) {
            return revision >= committed && !now.isBefore(checkedAt) && now.isBefore(checkedAt.plus(TRUSTED_FOR));
        }
    }

    /** Everybody who ever joined, by name; those who left too. */
    public List<MemberView> all() {
        return directory().members().values().stream().map(Known::view).toList();
    }

    /** Those at work now who have the role, or one that includes it. */
    public List<MemberId> having(Role role) {
        return all().stream()
                .filter(member -> member.has(role))
                .map(MemberView::id)
                .toList();
    }

    /** Empty only for what is no member: the program itself, or an id that never was one. */
    public Optional<MemberView> named(MemberId id) {
        return known(id).map(Known::view);
    }

    /** The member's name; empty where {@link #named} is. */
    public String name(MemberId id) {
        return named(id).map(MemberView::name).orElse("");
    }

    /** The member who signs in with this address, whether they still belong to the newsroom or not. */
    public Optional<MemberView> withEmail(EmailAddress email) {
        return directory().members().values().stream()
                .filter(known -> known.email().equals(email.value()))
                .map(Known::view)
                .findFirst();
    }

    /** Where letters to a member go, while they belong to the newsroom; for jobs, not for screens. */
    public Optional<String> email(MemberId id) {
        return known(id).filter(known -> known.view().active()).map(Known::email);
    }

    /** Counts up when every sign-in of the member ends; a sign-in of an earlier generation is worth nothing. */
    Optional<Integer> generation(MemberId id) {
        return known(id).map(Known::generation);
    }

    /** Reads the directory again at the next question, for a sign-in, which may follow a change on another node. */
    void refresh() {
        directory = null;
    }

    private Optional<Known> known(MemberId id) {
        return Optional.ofNullable(directory().members().get(id));
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(Committed committed) {
        if (committed.subject().equals(Subject.NEWSROOM)) {
            this.committed.accumulateAndGet(committed.revision(), Math::max);
        }
    }

    /**
     * Inside a transaction nothing is kept, as what is read there may never be committed.
     */
    private Directory directory() {
        var known = directory;
        var now = clock.instant();
        if (known != null
                && (known.isFresh(now, committed.get())
                        || TransactionSynchronizationManager.isActualTransactionActive())) {
            return known;
        }
        var revision = journal.revision(Subject.NEWSROOM);
        var read = known != null && known.revision() == revision
                ? new Directory(known.members(), revision, now)
                : new Directory(read(), revision, now);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            directory = read;
        }
        return read;
    }

    private Map<MemberId, Known> read() {
        var members = new ArrayList<>(
                entities.createQuery("from Member", Member.class).getResultList());
        members.sort((one, other) -> one.name().compareToIgnoreCase(other.name()));
        var known = new LinkedHashMap<MemberId, Known>();
        members.forEach(
                member -> known.put(member.id(), new Known(member.view(), member.email(), member.generation())));
        return known;
    }
}
