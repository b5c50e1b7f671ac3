package sourceline.studio.library;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;

/** One of many that come in, and what became of it. */
class ImportLine extends ListItem {

    private final Span state = new Span(Words.say("import.waiting"));
    private final String called;
    private boolean open = true;
    private boolean begun;

    ImportLine(String called) {
        this.called = called;
        var name = new Span(called);
        name.addClassName("library-import-name");
        state.addClassName("sl-quiet");
        addClassName("library-import");
        add(name, state);
    }

    String called() {
        return called;
    }

    void begin() {
        begun = true;
        state.setText(Words.say("import.at-it"));
    }

    void show(Imports.Result result) {
        open = false;
        switch (result) {
            case Imports.Result.Added added -> {
                var link = new Anchor(Places.source(added.source()), added.title());
                link.getElement().setAttribute("router-link", true);
                state.setText(Words.say("import.added", added.sentences()));
                add(link);
                added.alike().map(other -> new AlikeLine(other, added.origin())).ifPresent(this::add);
            }
            case Imports.Result.NotAdded refused ->
                refuse(Words.say(
                        "refused." + refused.why().code(),
                        refused.why().values().toArray()));
        }
    }

    void refuse(String why) {
        open = false;
        getElement().setAttribute("data-refused", true);
        state.setText(why);
    }

    /** Says that nothing became of it, unless something did. */
    void cancel() {
        if (open) {
            open = false;
            state.setText(Words.say(begun ? "import.cancelled-at-it" : "material.cancelled"));
        }
    }
}
