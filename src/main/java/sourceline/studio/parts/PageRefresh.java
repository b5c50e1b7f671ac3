package sourceline.studio.parts;

import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Shows on a page what has changed elsewhere. May be asked from any thread and as often as there is news: while one turn
 * of the page is still to come no other is queued. Asked for a page that is closed, it does nothing.
 */
public final class PageRefresh implements Runnable {

    private final AtomicBoolean pending = new AtomicBoolean();
    private final Runnable turn;

    public PageRefresh(UI page, Runnable show) {
        turn = page.accessLater(
                () -> {
                    pending.set(false);
                    show.run();
                },
                () -> {});
    }

    @Override
    public void run() {
        if (pending.compareAndSet(false, true)) {
            turn.run();
        }
    }
}
