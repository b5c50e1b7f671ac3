package sourceline.journal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The jobs that are still to be done, as all nodes see them. */
final class JobTable {

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JobTable(EntityManager entities, PlatformTransactionManager transactions, Clock clock) {
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Adds one, in the surrounding transaction. */
    void add(String kind, String payload, Instant dueAt) {
        entities.persist(new Job(kind, payload, dueAt.truncatedTo(ChronoUnit.MILLIS)));
    }

    /**
     * Has one that waits done by then, in the surrounding transaction, until whose end nobody can claim it.
     *
     * @return whether one with that payload waits that nobody has claimed, or that failed and is to be tried again
     */
    boolean bringForward(String kind, String payload, Instant dueAt) {
        @SuppressWarnings("unchecked")
        List<Job> waiting = entities.createNativeQuery(
                        "select * from job where kind = :kind and payload = :payload and (attempts = 0 or problem <> '')"
                                + " order by due_at fetch first 1 rows only for update skip locked",
                        Job.class)
                .setParameter("kind", kind)
                .setParameter("payload", payload)
                .getResultList();
        waiting.forEach(job -> job.dueBy(dueAt.truncatedTo(ChronoUnit.MILLIS)));
        return !waiting.isEmpty();
    }

    /** When the first job of each of these kinds is due; of a kind that has none, nothing. */
    Map<String, Instant> due(Collection<String> kinds) {
        return Objects.requireNonNull(transaction.execute(status -> entities.createQuery(
                        "select j.kind, min(j.dueAt) from Job j where j.kind in :kinds group by j.kind", Object[].class)
                .setParameter("kinds", kinds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]))));
    }

    /** Takes one that is due; only of kinds that this node knows, so that one of an older release leaves the new ones alone. */
    Optional<Job> claim(Map<String, JobHandler> handlers) {
        return Objects.requireNonNull(transaction.execute(status -> firstDue(handlers)));
    }

    private Optional<Job> firstDue(Map<String, JobHandler> handlers) {
        @SuppressWarnings("unchecked")
        List<Job> due = entities.createNativeQuery(
                        "select * from job where due_at <= :now and kind in (:kinds)"
                                + " order by due_at fetch first 1 rows only for update skip locked",
                        Job.class)
                .setParameter("now", now())
                .setParameter("kinds", handlers.keySet())
                .getResultList();
        due.forEach(job -> job.claim(
                now(),
                Objects.requireNonNull(handlers.get(job.kind()), job.kind()).lease()));
        return due.stream().findFirst();
    }

    void done(UUID job) {
        transaction.executeWithoutResult(status -> find(job).ifPresent(entities::remove));
    }

    void failed(UUID job, Exception why) {
        transaction.executeWithoutResult(
                status -> find(job).ifPresent(failed -> failed.failed(now(), String.valueOf(why))));
    }

    private Optional<Job> find(UUID id) {
        return Optional.ofNullable(entities.find(Job.class, id));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
