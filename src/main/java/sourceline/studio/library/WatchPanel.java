package sourceline.studio.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourceline.journal.OpId;
import sourceline.source.CheckOutcome;
import sourceline.source.SourceId;
import sourceline.source.WatchView;
import sourceline.source.Watching;
import sourceline.studio.parts.InBackground;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** Looking whether a source has changed where it was found: now, or by itself every so often. */
class WatchPanel extends Div {

    private static final int NEVER = 0;
    private static final List<Integer> HOURS = List.of(NEVER, 1, 6, 24, 168);

    private final Watching watching;
    private final SourceId source;
    private final Runnable captured;
    private final Button check;
    private final Select<Integer> interval = new Select<>();
    private final Span last = new Span();

    /** @param captured is told that there is a newer version */
    WatchPanel(Watching watching, SourceId source, Runnable captured) {
        this.watching = watching;
        this.source = source;
        this.captured = captured;
        addClassName("library-watch");
        check = new Button(Words.say("watch.check"), click -> check());
        check.addThemeVariants(ButtonVariant.SMALL);
        check.setDisableOnClick(true);
        interval.setAriaLabel(Words.say("watch.interval"));
        interval.setItemLabelGenerator(hours -> Words.say("watch.every." + hours));
        last.addClassName("sl-quiet");
        last.getElement().setAttribute("role", "status");
        add(check, interval, last);
        show();
        interval.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                watching.watch(OpId.random(), source, change.getValue() == NEVER ? null : change.getValue());
                show();
            }
        });
    }

    private void show() {
        var watch = watching.of(source).orElseThrow();
        var hours = watch.isOn() ? Optional.ofNullable(watch.hours()).orElse(NEVER) : NEVER;
        interval.setItems(Stream.concat(HOURS.stream(), Stream.of(hours))
                .distinct()
                .sorted()
                .toList());
        interval.setValue(hours);
        last.setText(words(watch));
    }

    private static String words(WatchView watch) {
        var at = watch.checkedAt();
        var outcome = watch.outcome();
        if (at == null || outcome == null) {
            return Words.say("watch.never");
        }
        var seen = Words.say("watch.last", Moment.of(at), Words.say("watch.outcome." + SourceWords.key(outcome)));
        return watch.stopped() ? Words.say("watch.stopped", watch.failures(), seen) : seen;
    }

    private void check() {
        last.setText(Words.say("watch.looking"));
        InBackground.run(this, () -> watching.check(OpId.random(), source).result(), this::checked, () -> {
            check.setEnabled(true);
            show();
        });
    }

    private void checked(String result) {
        var outcome = CheckOutcome.valueOf(result);
        Toast.done(Words.say("watch.outcome." + SourceWords.key(outcome)));
        if (outcome == CheckOutcome.NEW_VERSION) {
            captured.run();
        }
    }
}
