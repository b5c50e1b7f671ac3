package sourceline.studio.library;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import sourceline.source.ArticleView;
import sourceline.studio.parts.Words;
import sourceline.studio.reader.Reader;
import sourceline.studio.reader.ReaderCue;

/** Switches the quiet marks on and off that tell what kind of statement a sentence is, and says what each means. */
class KindsOfStatement extends Div {

    KindsOfStatement(Reader reader, ArticleView article, Locale language) {
        addClassName("library-kinds");
        var legend = new Div();
        legend.addClassName("library-legend");
        ReaderCue.KINDS.forEach(kind -> {
            var word = new Span(Words.say("reader.kind." + kind));
            word.addClassName("sl-cue");
            word.getElement().setAttribute("data-kind", kind);
            legend.add(word);
        });
        legend.setVisible(false);
        reader.hint(List.of());
        var on = new Checkbox(Words.say("reader.kinds"));
        on.addValueChangeListener(change -> {
            legend.setVisible(change.getValue());
            reader.hint(change.getValue() ? ReaderCue.of(article, language) : List.of());
        });
        add(on, legend);
    }
}
