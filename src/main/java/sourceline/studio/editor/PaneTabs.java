package sourceline.studio.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import sourceline.studio.parts.Words;

/** Which of the three panes is seen where there is room for one only. */
class PaneTabs extends Div {

    enum Pane {
        SOURCE,
        ENTRIES,
        ENTRY;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Consumer<Pane> chosen;
    private final Map<Pane, NativeButton> buttons = new EnumMap<>(Pane.class);

    PaneTabs(Consumer<Pane> chosen) {
        this.chosen = chosen;
        addClassName("sl-pane-tabs");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.say("editor.panes"));
        for (Pane pane : Pane.values()) {
            NativeButton button = new NativeButton(Words.say("editor.pane." + pane.key()), click -> choose(pane));
            buttons.put(pane, button);
            add(button);
        }
    }

    void choose(Pane pane) {
        buttons.forEach(
                (one, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(one == pane)));
        chosen.accept(pane);
    }
}
