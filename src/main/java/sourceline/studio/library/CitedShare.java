package sourceline.studio.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import sourceline.studio.parts.Words;

/** How much of a source is cited: in words, and as a bar that only repeats them. */
class CitedShare extends Div {

    CitedShare(Coverage.Cited cited) {
        addClassName("library-share");
        var bar = new Span();
        bar.addClassName("library-share-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", cited.sentences() == 0 ? "0" : "" + 100 * cited.cited() / cited.sentences());
        add(new Span(Words.say("source.cited", cited.cited(), cited.sentences())), bar);
    }
}
