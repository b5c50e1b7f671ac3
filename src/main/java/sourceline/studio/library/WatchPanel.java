package sourceline.studio.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.source.CheckOutcome;
import sourceline.source.SourceId;
import sourceline.source.Watching;
import sourceline.studio.parts.InBackground;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** Looking whether a source has changed where it was found: now, or by itself every so often. */
class WatchPanel extends Div {

    private final Watching watching;
    private final SourceId source;
    private final Runnable captured;
    private final Button check = new Button(Words.say("watch.check"), click -> checkOrCancel());
    private final WatchInterval interval;
    private final Span last = new Span();
    private @Nullable Future<?> running;

    /** @param captured is told that there is a newer version */
    WatchPanel(Watching watching, SourceId source, Runnable captured) {
        this.watching = watching;
        this.source = source;
        this.captured = captured;
        addClassName("library-watch");
        check.addThemeVariants(ButtonVariant.SMALL);
        interval = new WatchInterval(watching, source, this::show);
        last.addClassName("sl-quiet");
        last.getElement().setAttribute("role", "status");
        add(check, interval, last);
        show();
    }

    private void show() {
        var watch = watching.of(source).orElseThrow();
        interval.show(watch);
        last.setText(SourceWords.watched(watch));
        last.getElement().setAttribute("data-stopped", watch.stopped());
    }

    private void checkOrCancel() {
        if (running != null) {
            running.cancel(false);
            finish();
            return;
        }
        last.setText(Words.say("watch.looking"));
        check.setText(Words.say("action.cancel"));
        running = InBackground.run(
                this, () -> watching.check(OpId.random(), source).result(), this::checked, this::finish);
    }

    private void finish() {
        running = null;
        check.setText(Words.say("watch.check"));
        show();
    }

    private void checked(String result) {
        var outcome = CheckOutcome.valueOf(result);
        Toast.done(SourceWords.of(outcome));
        if (outcome == CheckOutcome.NEW_VERSION) {
            captured.run();
        }
    }
}
