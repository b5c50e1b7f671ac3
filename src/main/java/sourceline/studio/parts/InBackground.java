package sourceline.studio.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import sourceline.journal.Refused;

/** Work that takes its time, done as the member who asked for it, while their page stays as quick as it is. */
public final class InBackground {

    private InBackground() {}

    /**
     * Begins the work.
     *
     * @param owner whose page hears of the end; a failure is told at the fields around it
     * @param done takes what came of it, on the page
     * @param finished on the page, whatever came of it
     * @return to be cancelled; then nobody hears of it any more. Only what writes nothing may be interrupted by that: a
     *     thread that is interrupted while H2 writes closes the file for everybody
     */
    public static <T> Future<?> run(Component owner, Supplier<T> work, Consumer<T> done, Runnable finished) {
        var ui = UI.getCurrent();
        var task = new FutureTask<>(() -> work.get()) {
            @Override
            protected void done() {
                if (!isCancelled() && ui.isAttached()) {
                    ui.access(() -> end(owner, this, done, finished));
                }
            }
        };
        Thread.ofVirtual()
                .name("in-background")
                .start(new DelegatingSecurityContextRunnable(task, SecurityContextHolder.getContext()));
        return task;
    }

    private static <T> void end(Component owner, Future<T> task, Consumer<T> done, Runnable finished) {
        try {
            if (task.state() == Future.State.SUCCESS) {
                take(owner, task.resultNow(), done);
            } else {
                tell(owner, task.exceptionNow());
            }
        } finally {
            finished.run();
        }
    }

    private static <T> void take(Component owner, T result, Consumer<T> done) {
        try {
            done.accept(result);
        } catch (Refused refused) {
            tell(owner, refused);
        }
    }

    /** What is thrown from a push names no component; here it is known where it belongs. */
    private static void tell(Component owner, Throwable failure) {
        owner.getUI()
                .ifPresent(ui -> ui.getSession()
                        .getErrorHandler()
                        .error(new ErrorEvent(failure, owner.getElement().getNode())));
    }
}
