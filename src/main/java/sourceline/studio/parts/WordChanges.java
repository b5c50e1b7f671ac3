package sourceline.studio.parts;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import sourceline.text.WordDiff;

/**
 * Two wordings as one text in which what went is struck through and what came is underlined, so that it reads without
 * colour; both carry the HTML element that says so to a screen reader.
 */
public class WordChanges extends Div {

    public WordChanges(String before, String after) {
        addClassName("sl-words");
        getElement().setAttribute("dir", "auto");
        for (var piece : WordDiff.between(before, after)) {
            add(
                    switch (piece) {
                        case WordDiff.Kept kept -> new Span(kept.text());
                        case WordDiff.Removed removed -> element("del", removed.text());
                        case WordDiff.Added added -> element("ins", added.text());
                    });
        }
    }

    private static HtmlContainer element(String tag, String text) {
        var element = new HtmlContainer(tag);
        element.setText(text);
        return element;
    }
}
