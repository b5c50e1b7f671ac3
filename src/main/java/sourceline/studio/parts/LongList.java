package sourceline.studio.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** A list of which the beginning is shown, and more on request; what was asked for stays shown when it is shown anew. */
public class LongList<T> extends Div {

    private final int step;
    private final String moreWords;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("", click -> more());
    private int length;
    private List<T> items = List.of();
    private Function<T, Component> row = item -> new Div();

    /**
     * @param step how many are shown before somebody asks for more, and how many more then
     * @param moreWords the words that ask for more; {@code {0}} is how many there are
     */
    public LongList(int step, String moreWords, String... styles) {
        this.step = step;
        this.moreWords = moreWords;
        this.length = step;
        list.addClassNames(styles);
        more.addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("sl-long");
        add(list, more);
    }

    public void show(List<T> items, Function<T, Component> row) {
        this.items = items;
        this.row = row;
        list.removeAll();
        list.add(items.stream().limit(length).map(row).toList());
        more.setVisible(items.size() > length);
        more.setText(Words.say(moreWords, Math.max(0, items.size() - length)));
    }

    private void more() {
        length += step;
        show(items, row);
    }
}
