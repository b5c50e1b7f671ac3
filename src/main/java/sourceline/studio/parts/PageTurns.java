package sourceline.studio.parts;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The turns in which a page shows what has changed elsewhere: while one is still to come no other is queued, and between
 * two there is at least {@link #PAUSE}, so that a page is pushed to four times a second at most, whatever its parts show.
 */
final class PageTurns {

    /** The time from the end of one turn of a page to the beginning of the next. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final TurningPages pages;
    private final Set<Runnable> asked = new LinkedHashSet<>();
    private final Runnable turn;
    private boolean coming;
    private long last = System.nanoTime() - PAUSE.toNanos();

    private PageTurns(UI page) {
        pages = page.getSession().getService().getInstantiator().getOrCreate(TurningPages.class);
        turn = page.accessLater(this::turn, () -> {});
    }

    /** Those of the page; to be called in a request or a turn of it. */
    static PageTurns of(UI page) {
        return Optional.ofNullable(ComponentUtil.getData(page, PageTurns.class)).orElseGet(() -> {
            var first = new PageTurns(page);
            ComponentUtil.setData(page, PageTurns.class, first);
            return first;
        });
    }

    /** Runs it in the next turn, once however often it is asked for until then. */
    synchronized void ask(Runnable show) {
        asked.add(show);
        if (!coming) {
            come();
        }
    }

    private void come() {
        coming = true;
        pages.turn(Duration.ofNanos(last + PAUSE.toNanos() - System.nanoTime()), turn);
    }

    private void turn() {
        var shows = take();
        try {
            while (!shows.isEmpty()) {
                shows.removeFirst().run();
            }
        } finally {
            end(shows);
        }
    }

    private synchronized Deque<Runnable> take() {
        var shows = pages.mayShow() ? new ArrayDeque<>(asked) : new ArrayDeque<Runnable>();
        asked.clear();
        return shows;
    }

    /**
     * @param left what one that failed has kept from being shown
     */
    private synchronized void end(Collection<Runnable> left) {
        last = System.nanoTime();
        coming = false;
        asked.addAll(left);
        if (!asked.isEmpty()) {
            come();
        }
    }
}
