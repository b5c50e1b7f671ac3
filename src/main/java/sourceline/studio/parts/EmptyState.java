package sourceline.studio.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
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
        addClassName("sl-empty");
        add(new H2(title), new Paragraph(text));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("sl-actions");
            add(row);
        }
    }
}
