package sourceline.studio.library;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.source.CheckOutcome;
import sourceline.source.WatchView;
import sourceline.source.Watching;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;

/** A source that can be looked at where it was found: how often that is done, and what came of it. */
class WatchLine extends ListItem {

    private final Watching watching;
    private final Watching.Watched source;
    private final WatchInterval interval;
    private final Span state = new Span();
    private final Div told = new Div(state);
    private boolean open;
    private boolean begun;

    WatchLine(Watching watching, Watching.Watched source) {
        this.watching = watching;
        this.source = source;
        var title = new Anchor(Places.source(source.source()), source.title());
        title.getElement().setAttribute("router-link", true);
        title.addClassName("library-watch-title");
        var address = new Span(source.address());
        address.addClassNames("sl-quiet", "library-watch-address");
        interval = new WatchInterval(watching, source.source(), this::showWatch);
        interval.setAriaLabel(Words.say("watch.interval-of", source.title()));
        state.addClassName("sl-quiet");
        addClassName("library-watch-line");
        add(new Div(title, address), interval, told);
        show(source.watch());
    }

    /** What came of a look: an outcome, or why there could be none. */
    sealed interface Looked {
        record Saw(CheckOutcome outcome) implements Looked {}

        record CouldNot(Refused why) implements Looked {}
    }

    /** @param words in lower case */
    boolean has(String words) {
        return (source.title() + "\n" + source.address())
                .toLowerCase(Locale.ROOT)
                .contains(words);
    }

    void await() {
        open = true;
        begun = false;
        state.setText(Words.say("import.waiting"));
    }

    void begin() {
        begun = true;
        state.setText(Words.say("watch.looking"));
    }

    /** Takes as long as the site does. */
    Looked look() {
        try {
            return new Looked.Saw(CheckOutcome.valueOf(
                    watching.check(OpId.random(), source.source()).result()));
        } catch (Refused refused) {
            return new Looked.CouldNot(refused);
        }
    }

    void show(Looked looked) {
        open = false;
        switch (looked) {
            case Looked.Saw saw -> {
                showWatch();
                if (saw.outcome() == CheckOutcome.NEW_VERSION) {
                    var compare = new Anchor(Places.compare(source.source()), Words.say("placement.compare"));
                    compare.getElement().setAttribute("router-link", true);
                    told.add(compare);
                }
            }
            case Looked.CouldNot could ->
                state.setText(Words.say(
                        "refused." + could.why().code(), could.why().values().toArray()));
        }
    }

    /** Says that nobody looked, unless somebody did. */
    void cancel() {
        if (open) {
            open = false;
            state.setText(Words.say(begun ? "watch.cancelled-at-it" : "material.cancelled"));
        }
    }

    private void showWatch() {
        watching.of(source.source()).ifPresent(this::show);
    }

    private void show(WatchView watch) {
        told.removeAll();
        told.add(state);
        interval.show(watch);
        state.setText(SourceWords.watched(watch));
        getElement().setAttribute("data-stopped", watch.stopped());
    }
}
