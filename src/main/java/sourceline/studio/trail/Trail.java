package sourceline.studio.trail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import sourceline.journal.JournalEntry;
import sourceline.studio.parts.Words;

/** A history, newest first, one item for each command, longer on demand. */
@StyleSheet("context://assets/trail.css")
public class Trail extends Div {

    private static final int AT_ONCE = 60;

    private final IntFunction<List<JournalEntry>> newest;
    private final Wording wording;
    private int limit = AT_ONCE;

    /** @param newest reads up to so many changes, newest first */
    public Trail(IntFunction<List<JournalEntry>> newest, Wording wording) {
        this.newest = newest;
        this.wording = wording;
        addClassName("sl-trail");
        show();
    }

    private void show() {
        removeAll();
        var changes = newest.apply(limit + 1);
        if (changes.isEmpty()) {
            add(new Paragraph(Words.say("trail.empty")));
            return;
        }
        var deeds = new ArrayList<>(Deed.of(changes));
        var more = changes.size() > limit;
        if (more && deeds.size() > 1) {
            // The oldest one that was read may go on in what was not.
            deeds.removeLast();
        }
        var list = new OrderedList(
                deeds.stream().map(deed -> new TrailItem(deed, wording)).toArray(TrailItem[]::new));
        add(list);
        if (more) {
            add(moreButton());
        }
    }

    private Component moreButton() {
        var button = new Button(Words.say("trail.more"), click -> {
            limit *= 2;
            show();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
