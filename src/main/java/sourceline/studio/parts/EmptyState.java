package sourceline.studio.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what would be here, and what to do next. */
public class EmptyState extends Div {

    /**
     * @param title what is not there: "No sources yet"
     * @param text what to do next
     * @param actions the one or two things that can be done from here
     */
    public EmptyState(String title, String text, Component... actions) {
        this(new H2(title), text, actions);
    }

    private EmptyState(Component heading, String text, Component... actions) {
        addClassName("sl-empty");
        add(heading, new Paragraph(text));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("sl-actions");
            add(row);
        }
    }

    /** All that there is on a screen, so its title is the screen's. */
    public static EmptyState ofScreen(String title, String text, Component... actions) {
        return new EmptyState(new H1(title), text, actions);
    }
}
