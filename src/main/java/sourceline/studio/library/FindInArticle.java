package sourceline.studio.library;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import sourceline.source.ArticleView;
import sourceline.source.Occurrences;
import sourceline.studio.parts.Words;
import sourceline.studio.reader.Reader;

/** Finds words in the article that is read; Enter goes from one place to the next. */
class FindInArticle extends Div {

    private final Reader reader;
    private final ArticleView article;
    private final TextField words = new TextField();
    private final Span told = new Span();
    private List<sourceline.text.Span> places = List.of();
    private int at = -1;

    FindInArticle(Reader reader, ArticleView article) {
        this.reader = reader;
        this.article = article;
        addClassName("library-find");
        words.setPlaceholder(Words.say("find.in-article"));
        words.setAriaLabel(Words.say("find.in-article"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> find());
        words.addKeyPressListener(Key.ENTER, event -> next());
        told.addClassName("sl-quiet");
        told.getElement().setAttribute("role", "status");
        add(words, told);
    }

    private void find() {
        places = Occurrences.of(words.getValue()).in(article.text());
        at = -1;
        if (words.getValue().isBlank()) {
            told.setText("");
        } else {
            next();
        }
    }

    private void next() {
        if (places.isEmpty()) {
            told.setText(words.getValue().isBlank() ? "" : Words.say("find.none"));
            return;
        }
        at = (at + 1) % places.size();
        told.setText(Words.say("find.place", at + 1, places.size()));
        reader.show(places.get(at).start(), places.get(at).end());
    }
}
