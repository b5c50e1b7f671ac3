package sourceline.studio.library;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import sourceline.source.ArticleView;
import sourceline.source.SourceFacts;
import sourceline.studio.parts.Words;
import sourceline.studio.reader.Reader;
import sourceline.studio.reader.ReaderCue;
import sourceline.studio.reader.ReaderCues;

/**
 * Switches the quiet marks off and on that tell what kind of statement a sentence is and who is quoted, and says what
 * each means. They are on at first; what somebody chose holds for the next article too.
 */
class KindsOfStatement extends Div {

    private static final String CHOSEN = KindsOfStatement.class.getName();

    KindsOfStatement(Reader reader, ArticleView article, SourceFacts facts) {
        addClassName("library-kinds");
        var legend = new Div();
        legend.addClassName("library-legend");
        ReaderCue.KINDS.forEach(kind -> {
            var word = new Span(Words.say("reader.kind." + kind));
            word.addClassName("sl-cue");
            word.getElement().setAttribute("data-kind", kind);
            legend.add(word);
        });
        var on = new Checkbox(Words.say("reader.kinds"));
        var ui = UI.getCurrent();
        on.addValueChangeListener(change -> {
            ComponentUtil.setData(ui, CHOSEN, change.getValue());
            legend.setVisible(change.getValue());
            reader.hint(change.getValue() ? ReaderCues.of(article, facts) : List.of());
        });
        legend.setVisible(false);
        reader.hint(List.of());
        on.setValue(!Boolean.FALSE.equals(ComponentUtil.getData(ui, CHOSEN)));
        add(on, legend);
    }
}
