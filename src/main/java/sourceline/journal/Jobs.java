package sourceline.journal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import sourceline.journal.JobHandler.Lane;

/**
 * Durable follow-ups: enqueued in the transaction that asks for them, so they happen exactly if it commits; done at
 * least once, by whichever node claims them first; tried again with growing delay while they fail.
 */
@Component
public class Jobs implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);
    private static final Duration POLL = Duration.ofSeconds(2);

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final ObjectProvider<JobHandler> handlers;
    private final Clock clock;
    private final Map<Lane, Semaphore> wakeUps = new EnumMap<>(Lane.class);
    private volatile @Nullable ExecutorService worker;

    Jobs(
            EntityManager entities,
            PlatformTransactionManager transactions,
            ObjectProvider<JobHandler> handlers,
            Clock clock) {
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.handlers = handlers;
        this.clock = clock;
        for (var lane : Lane.values()) {
            wakeUps.put(lane, new Semaphore(0));
        }
    }

    /** Asks for a job as soon as the surrounding transaction has committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(String kind, String payload) {
        enqueue(kind, payload, now());
    }

    /** Asks for a job at a time, if the surrounding transaction commits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(String kind, String payload, Instant dueAt) {
        entities.persist(new Job(kind, payload, dueAt.truncatedTo(ChronoUnit.MILLIS)));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeUps.forEach((lane, wakeUp) -> wakeUp.release(lane.atOnce()));
            }
        });
    }

    @Override
    public void start() {
        var started = Executors.newCachedThreadPool(
                Thread.ofPlatform().name("jobs-", 0).daemon().factory());
        worker = started;
        for (var lane : Lane.values()) {
            for (int one = 0; one < lane.atOnce(); one++) {
                started.execute(() -> work(lane));
            }
        }
    }

    @Override
    public void stop() {
        var stopping = worker;
        worker = null;
        if (stopping != null) {
            stopping.shutdownNow();
            try {
                if (!stopping.awaitTermination(10, TimeUnit.SECONDS)) {
                    log.warn("A job did not stop in time; it will be done again after the next start");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void work(Lane lane) {
        var byKind = handlers.stream()
                .filter(handler -> handler.lane() == lane)
                .collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        if (byKind.isEmpty()) {
            return;
        }
        var wakeUp = Objects.requireNonNull(wakeUps.get(lane));
        try {
            while (isRunning()) {
                if (!runNext(byKind)
                        && wakeUp.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)
                        && lane.atOnce() == 1) {
                    wakeUp.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean runNext(Map<String, JobHandler> byKind) {
        try {
            var claimed = Optional.ofNullable(transaction.execute(
                            status -> claim(byKind.keySet().stream().toList())))
                    .flatMap(found -> found);
            claimed.ifPresent(job -> run(job, byKind));
            return claimed.isPresent();
        } catch (RuntimeException e) {
            log.error("Jobs could not be claimed; trying again in {}", POLL, e);
            return false;
        }
    }

    /** Only kinds that this node knows, so that a node of an older release leaves the new ones alone. */
    private Optional<Job> claim(List<String> kinds) {
        @SuppressWarnings("unchecked")
        List<Job> due = entities.createNativeQuery(
                        "select * from job where due_at <= :now and kind in (:kinds)"
                                + " order by due_at fetch first 1 rows only for update skip locked",
                        Job.class)
                .setParameter("now", now())
                .setParameter("kinds", kinds)
                .getResultList();
        due.forEach(job -> job.claim(now()));
        return due.stream().findFirst();
    }

    private void run(Job job, Map<String, JobHandler> byKind) {
        var run = job.run();
        try {
            var handler = byKind.get(job.kind());
            if (handler == null) {
                throw new IllegalStateException("no handler for " + job.kind());
            }
            handler.run(run);
            transaction.executeWithoutResult(status -> find(run.id()).ifPresent(entities::remove));
        } catch (Exception e) {
            log.warn("Job {} {} failed at attempt {}", job.kind(), run.id(), run.attempt(), e);
            transaction.executeWithoutResult(
                    status -> find(run.id()).ifPresent(failed -> failed.failed(now(), String.valueOf(e))));
        }
    }

    private Optional<Job> find(UUID id) {
        return Optional.ofNullable(entities.find(Job.class, id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
