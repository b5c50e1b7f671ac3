package sourceline.studio.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** A row of words of which one is chosen: the areas of a screen, or its panes where there is room for one only. */
public class OneOf extends Div {

    private final List<NativeButton> buttons = new ArrayList<>();

    /**
     * @param name what is chosen, for those who do not see it
     * @param chosen called with the index of the word that somebody chose
     */
    public OneOf(String name, List<String> words, IntConsumer chosen) {
        addClassName("sl-one-of");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        for (String word : words) {
            int index = buttons.size();
            NativeButton button = new NativeButton(word, click -> chosen.accept(index));
            buttons.add(button);
            add(button);
        }
    }

    /** Marks one as chosen. */
    public void show(int index) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).getElement().setAttribute("aria-pressed", Boolean.toString(i == index));
        }
    }
}
