package sourceline.studio.check;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import sourceline.studio.parts.Words;

/** Says that the entry is no longer what is shown, or was not when somebody signed. */
class Changed extends Div {

    private final Span words = new Span();
    private final Button show;

    Changed(Runnable reload) {
        addClassName("check-changed");
        show = new Button(Words.say("check.changed.show"), click -> reload.run());
        add(words, show);
        getElement().setAttribute("role", "alert");
        clear();
    }

    /** It has changed, and what is shown is still what was read. */
    void say(List<String> parts) {
        words.setText(Words.say("check.changed", VerdictPane.fields(parts)));
        show.setVisible(true);
        setVisible(true);
    }

    /** It had changed when somebody signed; what is shown is what it is now. */
    void refuse(List<String> parts) {
        words.setText(Words.say("check.stale", VerdictPane.fields(parts)));
        show.setVisible(false);
        setVisible(true);
    }

    void clear() {
        setVisible(false);
    }
}
