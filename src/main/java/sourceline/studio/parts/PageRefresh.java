package sourceline.studio.parts;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Shows on a page what has changed elsewhere. May be asked from any thread and as often as there is news: while one turn
 * of the page is still to come no other is queued, and between two turns there is at least a pause, {@link #PAUSE} if no other is given, so that a page
 * is pushed to four times a second at most and shows in one turn all that came meanwhile. Asked for a page that is
 * closed, it does nothing.
 */
public final class PageRefresh implements Runnable {

    /** The time from the end of one turn of a page to the beginning of the next. */
    public static final Duration PAUSE = Duration.ofMillis(250);

    /** The turns of all pages; a page's turn runs here unless the page is busy, and then when it is not. */
    private static final ScheduledExecutorService TURNS = new ScheduledThreadPoolExecutor(
            Math.max(2, Runtime.getRuntime().availableProcessors()),
            Thread.ofPlatform().name("pages-", 0).daemon().factory());

    private final AtomicBoolean pending = new AtomicBoolean();
    private final long pause;
    private final Runnable turn;
    private volatile long last;

    public PageRefresh(UI page, Runnable show) {
        this(page, PAUSE, show);
    }

    /** For what is asked of the database by each page, and need not be exact at each moment. */
    public PageRefresh(UI page, Duration pause, Runnable show) {
        this.pause = pause.toNanos();
        this.last = System.nanoTime() - this.pause;
        turn = page.accessLater(
                () -> {
                    pending.set(false);
                    show.run();
                    last = System.nanoTime();
                },
                () -> {});
    }

    @Override
    public void run() {
        if (pending.compareAndSet(false, true)) {
            var rest = last + pause - System.nanoTime();
            TURNS.schedule(turn, Math.max(0, rest), TimeUnit.NANOSECONDS);
        }
    }
}
