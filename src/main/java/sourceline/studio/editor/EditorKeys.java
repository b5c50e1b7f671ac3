package sourceline.studio.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import sourceline.studio.parts.Words;

/** The keys of the editor, which count only while nobody types; see {@code frontend/keys.js}. */
@Tag("sl-keys")
@JsModule("context://assets/keys.js")
class EditorKeys extends Component {

    private static final List<String> KEYS =
            List.of("move", "open", "order", "new", "undo", "filter", "passage", "leave", "help");

    /** What the keys set off on the server. */
    interface Commands {
        void begin();

        void move(int step);

        void undo();

        void redo();
    }

    EditorKeys(Commands commands) {
        getElement().addEventListener("sl-new", event -> commands.begin());
        getElement().addEventListener("sl-earlier", event -> commands.move(-1));
        getElement().addEventListener("sl-later", event -> commands.move(1));
        getElement().addEventListener("sl-undo", event -> commands.undo());
        getElement().addEventListener("sl-redo", event -> commands.redo());
        getElement().addEventListener("sl-help", event -> help());
    }

    private static void help() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Words.say("editor.keys"));
        dialog.addClassName("sl-dialog");
        DescriptionList list = new DescriptionList();
        list.addClassName("sl-key-list");
        KEYS.forEach(key -> list.add(
                new DescriptionList.Term(Words.say("editor.keys." + key + ".press")),
                new DescriptionList.Description(Words.say("editor.keys." + key))));
        dialog.add(list);
        dialog.open();
    }
}
