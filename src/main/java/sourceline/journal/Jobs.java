package sourceline.journal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
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
import sourceline.journal.JobHandler.Lane;

/**
 * Durable follow-ups: enqueued in the transaction that asks for them, so they happen exactly if it commits; done at
 * least once, by whichever node claims them first; tried again with growing delay while they fail.
 *
 * <p>One thread looks for all others at once what is due and when the next will be, so a node with nothing to do asks the
 * database once in {@link #PATROL}.
 */
@Component
public class Jobs implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    /** So often it is looked for what other nodes have left. */
    private static final Duration PATROL = Duration.ofSeconds(10);

    /** So soon what is due is looked for again, in case nobody took it up. */
    private static final Duration AGAIN = Duration.ofSeconds(2);

    /** So long a job may go on when the application stops, until it is interrupted. */
    private static final Duration GENTLY = Duration.ofSeconds(3);

    private final JobTable table;
    private final ObjectProvider<JobHandler> handlers;
    private final Map<Lane, Semaphore> wakeUps = new EnumMap<>(Lane.class);
    private final Semaphore look = new Semaphore(0);
    private final Troubles troubles = new Troubles();
    private volatile @Nullable ExecutorService worker;

    Jobs(
            EntityManager entities,
            PlatformTransactionManager transactions,
            ObjectProvider<JobHandler> handlers,
            Clock clock) {
        this.table = new JobTable(entities, transactions, clock);
        this.handlers = handlers;
        for (var lane : Lane.values()) {
            wakeUps.put(lane, new Semaphore(0));
        }
    }

    /** Asks for a job as soon as the surrounding transaction has committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(String kind, String payload) {
        enqueue(kind, payload, table.now());
    }

    /** Asks for a job at a time, if the surrounding transaction commits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(String kind, String payload, Instant dueAt) {
        table.add(kind, payload, dueAt);
        lookAfterwards();
    }

    /**
     * Asks for a job at a time at the latest, for a kind that does at once all that was asked for until it runs: where one
     * with that payload waits, it does this too. Whichever it is, it begins after the surrounding transaction has
     * committed, as nobody can claim it before.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueueOne(String kind, String payload, Instant dueAt) {
        if (!table.bringForward(kind, payload, dueAt)) {
            table.add(kind, payload, dueAt);
        }
        lookAfterwards();
    }

    private void lookAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                look.release();
            }
        });
    }

    @Override
    public void start() {
        var started = Executors.newCachedThreadPool(
                Thread.ofPlatform().name("jobs-", 0).daemon().factory());
        worker = started;
        var byKind = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        byKind.values().stream()
                .collect(Collectors.groupingBy(
                        JobHandler::lane, Collectors.toMap(JobHandler::kind, Function.identity())))
                .forEach((lane, own) -> {
                    for (int one = 0; one < lane.atOnce(); one++) {
                        started.execute(() -> work(lane, own));
                    }
                });
        if (!byKind.isEmpty()) {
            started.execute(() -> patrol(byKind));
        }
    }

    @Override
    public void stop() {
        var stopping = worker;
        worker = null;
        if (stopping != null) {
            stopping.shutdown();
            look.release();
            wakeUps.forEach((lane, wakeUp) -> wakeUp.release(lane.atOnce()));
            try {
                if (!stopping.awaitTermination(GENTLY.toMillis(), TimeUnit.MILLISECONDS)) {
                    stopping.shutdownNow();
                }
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

    private void patrol(Map<String, JobHandler> byKind) {
        try {
            while (isRunning()) {
                if (look.tryAcquire(wakeWhoHasWork(byKind).toMillis() + 1, TimeUnit.MILLISECONDS)) {
                    look.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns how long there is nothing to look for. */
    private Duration wakeWhoHasWork(Map<String, JobHandler> byKind) {
        var pause = PATROL;
        try {
            for (var due : table.due(byKind.keySet()).entrySet()) {
                var until = Duration.between(table.now(), due.getValue());
                if (!until.isPositive()) {
                    wake(Objects.requireNonNull(byKind.get(due.getKey())).lane());
                    until = AGAIN;
                }
                pause = until.compareTo(pause) < 0 ? until : pause;
            }
        } catch (RuntimeException e) {
            log.error("It could not be looked for jobs; trying again in {}", AGAIN, e);
            return AGAIN;
        }
        return pause;
    }

    private void wake(Lane lane) {
        var wakeUp = Objects.requireNonNull(wakeUps.get(lane));
        if (wakeUp.availablePermits() == 0) {
            wakeUp.release(lane.atOnce());
        }
    }

    private void work(Lane lane, Map<String, JobHandler> byKind) {
        var wakeUp = Objects.requireNonNull(wakeUps.get(lane));
        try {
            while (isRunning()) {
                if (!runNext(byKind)) {
                    wakeUp.acquire();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean runNext(Map<String, JobHandler> byKind) {
        try {
            var claimed = table.claim(byKind);
            claimed.ifPresent(job -> run(job, byKind));
            return claimed.isPresent();
        } catch (RuntimeException e) {
            log.error("Jobs could not be claimed; they are looked for again", e);
            return false;
        }
    }

    private void run(Job job, Map<String, JobHandler> byKind) {
        var run = job.run();
        try {
            Objects.requireNonNull(byKind.get(job.kind()), job.kind()).run(run);
            table.done(run.id());
            troubles.overcome(job.kind());
        } catch (Exception e) {
            troubles.tell(job.kind(), run, e);
            table.failed(run.id(), e);
            look.release();
        }
    }
}
