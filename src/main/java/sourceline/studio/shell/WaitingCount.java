package sourceline.studio.shell;

import com.vaadin.flow.component.html.Span;
import sourceline.studio.parts.Words;

/** How much waits for the member, beside each way to the queue. */
class WaitingCount extends Span {

    private final Span again = new Span();

    WaitingCount() {
        addClassName("sl-waiting");
        again.addClassName("sl-waiting");
    }

    /** The same number for another place of the page. */
    Span again() {
        return again;
    }

    void show(int waiting) {
        show(this, waiting);
        show(again, waiting);
    }

    private static void show(Span count, int waiting) {
        var words = Words.say("shell.waiting", waiting);
        count.setVisible(waiting > 0);
        count.setText(Integer.toString(waiting));
        count.setTitle(words);
        count.getElement().setAttribute("aria-hidden", "true");
        count.getParent().ifPresent(place -> place.getElement().setAttribute("aria-description", words));
    }
}
