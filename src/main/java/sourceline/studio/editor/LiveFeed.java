package sourceline.studio.editor;

import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicBoolean;

/** Brings a page forward once something is new: one pending task at most, however often it is told. */
final class LiveFeed {

    private final AtomicBoolean pending = new AtomicBoolean();
    private final Runnable later;

    LiveFeed(UI ui, Runnable bringForward) {
        later = ui.accessLater(
                () -> {
                    pending.set(false);
                    bringForward.run();
                },
                () -> {});
    }

    /** Notes that something is new; from any thread. */
    void note() {
        if (pending.compareAndSet(false, true)) {
            later.run();
        }
    }
}
