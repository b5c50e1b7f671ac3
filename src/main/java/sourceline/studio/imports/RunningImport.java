package sourceline.studio.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import sourceline.exchange.ImportRun;
import sourceline.studio.parts.Words;

/** How far an import is, and the way to end it while nothing of it is there yet. */
class RunningImport extends Div {

    /** In percent; each time that it is told is a message to the browser. */
    private static final int STEP = 4;

    private final ProgressBar bar = new ProgressBar();
    private final Span told = new Span();
    private final Button cancel = new Button(Words.say("action.cancel"), click -> cancel());
    private @Nullable ImportRun run;
    private int all;

    RunningImport() {
        addClassName("import-running");
        told.addClassName("sl-quiet");
        bar.setMax(100);
        bar.getElement().setAttribute("aria-label", Words.say("timeline-import.progress"));
        var line = new Div(told, cancel);
        line.addClassName("sl-actions");
        add(bar, line);
        end();
    }

    /** Shows one that begins. */
    ImportRun begin(int entries) {
        var begun = new ImportRun(steps(UI.getCurrent()));
        run = begun;
        all = entries;
        setVisible(true);
        cancel.setEnabled(true);
        show(0);
        return begun;
    }

    /** What the importing thread calls; whoever has left the page hears nothing, and the import goes on. */
    private IntConsumer steps(UI ui) {
        var told = new AtomicInteger();
        return percent -> {
            if (percent - told.get() >= STEP || percent == 100) {
                told.set(percent);
                ui.accessLater(() -> show(percent), () -> {}).run();
            }
        };
    }

    private void show(int percent) {
        bar.setValue(percent);
        told.setText(Words.say("timeline-import.taking", all, percent));
    }

    private void cancel() {
        if (run != null) {
            run.cancel();
        }
        cancel.setEnabled(false);
    }

    /** Whether somebody asked for an end, be it too late. */
    boolean isCancelled() {
        return !cancel.isEnabled();
    }

    /** Shows none any more. */
    void end() {
        run = null;
        setVisible(false);
    }
}
