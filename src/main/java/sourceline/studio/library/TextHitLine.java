package sourceline.studio.library;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import sourceline.source.TextHit;
import sourceline.studio.parts.Words;

/** A sentence of a source in which words were found, as a row that leads to it. */
class TextHitLine extends ListItem {

    TextHitLine(TextHit hit) {
        var sentence = new Span(hit.sentence());
        sentence.addClassName("sl-quote");
        sentence.getElement().setAttribute("dir", "auto");
        var place = new Span(Words.say("library.hit", hit.title(), hit.number(), hit.ordinal()));
        place.addClassName("sl-quiet");
        var row = new Anchor(
                LibraryAddress.passage(hit.source(), hit.number(), hit.start(), hit.end()), new Div(sentence, place));
        row.addClassNames("sl-row", "library-hit");
        row.getElement().setAttribute("router-link", true);
        add(row);
    }
}
