package sourceline.journal;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads on which a room does by itself what nobody waits for. They end gently: what is under way is done, what is still
 * to come is dropped, and so is what is asked for later. Nothing is interrupted, since an H2 file closes under whoever is
 * interrupted while reading it.
 */
public final class Rounds implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final ScheduledThreadPoolExecutor threads;

    /** One thread, so that nothing is done beside anything else. */
    public Rounds(String name) {
        this(name, 1);
    }

    public Rounds(String name, int threads) {
        this.name = name;
        this.threads = new ScheduledThreadPoolExecutor(
                threads,
                Thread.ofPlatform().name(name + "-", 0).daemon().factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        this.threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    public void soon(Runnable work) {
        threads.execute(work);
    }

    /**
     * @param delay at once where it is negative
     */
    public void after(Duration delay, Runnable work) {
        threads.schedule(work, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Does it again and again, with a pause in between. */
    public void every(Duration pause, Runnable work) {
        threads.scheduleWithFixedDelay(work, pause.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Returns once what is under way is done. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("{} did not come to an end within {}", name, PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
