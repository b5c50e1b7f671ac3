package sourceline.studio.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourceline.studio.parts.Words;

/** Where the two panes do not fit beside each other: which one is seen. */
class PaneTabs extends Div {

    private static final List<String> PANES = List.of("changes", "preview");

    private final Component panes;
    private final Map<String, NativeButton> tabs = new LinkedHashMap<>();

    PaneTabs(Component panes) {
        this.panes = panes;
        addClassName("sl-publish-tabs");
        for (var pane : PANES) {
            var tab = new NativeButton(Words.say("publish.pane." + pane), click -> choose(pane));
            tabs.put(pane, tab);
            add(tab);
        }
        choose(PANES.getFirst());
    }

    private void choose(String wanted) {
        panes.getElement().setAttribute("data-pane", wanted);
        tabs.forEach(
                (pane, tab) -> tab.getElement().setAttribute("aria-pressed", Boolean.toString(pane.equals(wanted))));
    }
}
