package sourceline.studio.reader;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sourceline.source.ArticleView;
import sourceline.source.SourceFacts;
import sourceline.studio.parts.Words;

/**
 * Switches the quiet marks of a reader on and off that tell what kind of statement a sentence is and who is quoted, and says
 * what each means.
 */
public class KindsOfStatement extends Div {

    private final Reader reader;
    private final ArticleCues cues;
    private final Checkbox on = new Checkbox(Words.say("reader.kinds"));
    private final Div legend = legend();
    private @Nullable ArticleView article;
    private @Nullable SourceFacts facts;

    /**
     * @param marked whether they are on at first
     * @param chosen is told of what somebody chooses
     */
    public KindsOfStatement(Reader reader, ArticleCues cues, boolean marked, Consumer<Boolean> chosen) {
        this.reader = reader;
        this.cues = cues;
        addClassName("sl-kinds");
        on.setValue(marked);
        on.addValueChangeListener(change -> {
            chosen.accept(change.getValue());
            hint();
        });
        add(on, legend);
        hint();
    }

    /** Marks this article, or does as soon as somebody wants it. */
    public void show(ArticleView article, SourceFacts facts) {
        this.article = article;
        this.facts = facts;
        hint();
    }

    private void hint() {
        var marked = on.getValue();
        legend.setVisible(marked);
        reader.hint(marked && article != null && facts != null ? cues.of(article, facts) : List.of());
    }

    private static Div legend() {
        var legend = new Div();
        legend.addClassName("sl-legend");
        ReaderCue.KINDS.forEach(kind -> {
            var word = new Span(Words.say("reader.kind." + kind));
            word.addClassName("sl-cue");
            word.getElement().setAttribute("data-kind", kind);
            legend.add(word);
        });
        return legend;
    }
}
