package sourceline.studio.many;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import sourceline.review.Standing;

/** One of many entries, with the browser's own box: hundreds of richer ones would keep somebody waiting. */
class Choice extends ListItem {

    private final Standing standing;
    private final Element box = new Element("input");

    /**
     * @param looks what is to be seen of the entry
     * @param chose called when it is chosen or left out
     */
    Choice(Standing standing, Component looks, Runnable chose) {
        this.standing = standing;
        box.setAttribute("type", "checkbox");
        box.setProperty("checked", true);
        box.addPropertyChangeListener("checked", "change", change -> {
            if (change.isUserOriginated()) {
                chose.run();
            }
        });
        var headline = new Span(standing.entry().headline());
        headline.getElement().setAttribute("dir", "auto");
        var label = new NativeLabel();
        label.getElement().appendChild(box, headline.getElement());
        add(label, looks);
    }

    Standing standing() {
        return standing;
    }

    boolean isChosen() {
        return box.getProperty("checked", false);
    }

    void choose(boolean chosen) {
        box.setProperty("checked", chosen);
    }
}
