package sourceline.studio.library;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import sourceline.source.Alike;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;

/** "91 % the same as …; both credit Reuters". */
class AlikeLine extends Div {

    /**
     * @param origin that the text itself credits
     */
    AlikeLine(Alike other, Optional<String> origin) {
        addClassName("library-alike-line");
        var title = new Anchor(Places.source(other.source()), other.title());
        title.getElement().setAttribute("router-link", true);
        add(new Span(Words.say("add.alike", other.percent())), title);
        if (origin.isPresent() && origin.get().equals(other.origin())) {
            add(new Span(Words.say("add.alike-origin", origin.get())));
        }
    }
}
