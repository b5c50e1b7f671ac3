package sourceline.studio.check;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import sourceline.chronology.WhenText;
import sourceline.studio.parts.WordChanges;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryState;

/** Says that the entry is no longer what is shown, or was not when somebody signed. */
class Changed extends Div {

    private final Span words = new Span();
    private final Button show;
    private final Div difference = new Div();

    Changed(Runnable reload) {
        addClassName("check-changed");
        show = new Button(Words.say("check.changed.show"), click -> reload.run());
        difference.addClassName("check-difference");
        add(words, show, difference);
        getElement().setAttribute("role", "alert");
        clear();
    }

    /** It has changed, and what is shown is still what was read. */
    void say(List<String> parts, EntryState read, EntryState now) {
        words.setText(Words.say("check.changed", VerdictPane.fields(parts)));
        show.setVisible(true);
        difference(read, now);
    }

    /** It had changed when somebody signed; what is shown is what it is now. */
    void refuse(List<String> parts, EntryState read, EntryState now) {
        words.setText(Words.say("check.stale", VerdictPane.fields(parts)));
        show.setVisible(false);
        difference(read, now);
    }

    private void difference(EntryState read, EntryState now) {
        difference.removeAll();
        compare("headline", read.headline(), now.headline());
        compare("body", read.body(), now.body());
        compare("when", when(read), when(now));
        setVisible(true);
    }

    private void compare(String field, String before, String after) {
        if (!before.equals(after)) {
            var name = new Span(Words.say("field." + field));
            name.addClassName("check-label");
            difference.add(new Div(name, new WordChanges(before, after)));
        }
    }

    private static String when(EntryState entry) {
        return Optional.ofNullable(entry.when())
                .map(when -> WhenText.describe(when, Words.locale()))
                .orElse("");
    }

    void clear() {
        setVisible(false);
    }
}
