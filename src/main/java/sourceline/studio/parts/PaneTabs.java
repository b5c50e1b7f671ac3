package sourceline.studio.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The panes of a screen: side by side where there is room, and where there is not, tabs with one of them at a time.
 * All of them are there always; the stylesheet hides what is marked {@code data-away} on a narrow screen.
 */
public class PaneTabs extends Div {

    private final List<String> keys;
    private final OneOf tabs;
    private final Map<String, Component> panes = new LinkedHashMap<>();
    private String chosen;

    /**
     * @param words key of the bundle that names the row of tabs; each tab's word is under it: "editor.pane.source"
     * @param keys the panes in their order, of which the first is chosen
     */
    public PaneTabs(String words, List<String> keys) {
        this.keys = List.copyOf(keys);
        chosen = keys.getFirst();
        tabs = new OneOf(
                Words.say(words),
                keys.stream().map(key -> Words.say(words + "." + key)).toList(),
                index -> choose(this.keys.get(index)));
        addClassName("sl-pane-tabs");
        add(tabs);
        choose(chosen);
    }

    /** Says what belongs to a tab, in place of what did. */
    public void put(String key, Component pane) {
        panes.put(key, pane);
        mark(key, pane);
    }

    /** Brings a pane to the front. */
    public void choose(String key) {
        chosen = key;
        tabs.show(keys.indexOf(key));
        panes.forEach(this::mark);
    }

    private void mark(String key, Component pane) {
        pane.getElement().setAttribute("data-away", !key.equals(chosen));
    }
}
