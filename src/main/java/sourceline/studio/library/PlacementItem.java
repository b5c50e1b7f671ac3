package sourceline.studio.library;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import sourceline.evidence.Placement;
import sourceline.journal.OpId;
import sourceline.studio.parts.PlacementLine;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** One citation, what the newest version makes of it, and what can be done about that. */
class PlacementItem extends ListItem implements Focusable<ListItem> {

    private final Placed placed;
    private final Placed.Item item;
    private final Runnable done;

    /** @param done is told that something was done about it */
    PlacementItem(Placed placed, Placed.Item item, Runnable done) {
        this.placed = placed;
        this.item = item;
        this.done = done;
        addClassName("library-placement");
        setTabIndex(0);
        var entry = item.standing().entry();
        var headline = new Anchor(Places.entry(item.timeline().slug(), entry.id()), entry.headline());
        headline.getElement().setAttribute("router-link", true);
        headline.addClassName("library-placement-entry");
        var timeline = new Span(item.timeline().title());
        timeline.addClassName("sl-quiet");
        add(headline, timeline, new PlacementLine(item.placement(), placed.quote(item), placed.now(item)));
        if (item.placement().state() == Placement.State.ORPHANED) {
            var quote = new Div(placed.quote(item));
            quote.addClassName("sl-quote");
            quote.getElement().setAttribute("dir", "auto");
            add(quote);
        }
        if (item.placement().asks()) {
            add(actions());
        }
    }

    private Div actions() {
        var actions = new Div();
        actions.addClassName("sl-actions");
        if (item.isReworded() && placed.mayAccept(item)) {
            var accept = button("placement.accept", Key.KEY_A, () -> {
                placed.accept(item);
                finish("placement.accepted");
            });
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(accept);
        }
        if (!item.waits()) {
            var settled = new Span(Words.say("placement.settled"));
            settled.addClassName("sl-quiet");
            actions.add(settled);
        }
        if (!item.standing().lost().isEmpty()) {
            var check = new Anchor(
                    Places.check(item.timeline().slug(), item.standing().id()), Words.say("placement.check"));
            check.getElement().setAttribute("router-link", true);
            actions.add(check);
        }
        if (placed.mayWrite()) {
            if (item.placement().state() != Placement.State.ORPHANED) {
                actions.add(button(
                        "placement.cite-these",
                        Key.KEY_N,
                        () -> citeAnew(
                                item.placement().start(), item.placement().end())));
            }
            actions.add(
                    button(
                            "placement.cite-others",
                            Key.KEY_C,
                            () -> new CiteAnewDialog(placed, item, this::citeAnew).open()),
                    button("placement.let-go", Key.KEY_L, this::letGo));
        }
        return actions;
    }

    /** @param key does the same while the item is focused */
    private Button button(String words, Key key, Runnable run) {
        var button = new Button(Words.say(words), click -> run.run());
        Shortcuts.addShortcutListener(this, run::run, key).listenOn(this);
        button.getElement()
                .setAttribute("aria-keyshortcuts", key.getKeys().getFirst().toUpperCase(Locale.ROOT));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void citeAnew(int start, int end) {
        placed.citeAnew(item, start, end);
        finish("placement.cited");
    }

    private void letGo() {
        placed.letGo(item);
        var undo = OpId.random();
        Toast.undoable(Words.say("placement.gone"), () -> {
            placed.takeBack(undo, item);
            done.run();
        });
        done.run();
    }

    private void finish(String words) {
        Toast.done(Words.say(words));
        done.run();
    }
}
