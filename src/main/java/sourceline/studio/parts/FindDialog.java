package sourceline.studio.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.function.Function;

/**
 * Finds one of however many there are by words of its name, and leads to it: a page of them at a time comes from the
 * database. Enter goes to the first, the arrow keys to any.
 */
public class FindDialog<T> extends Dialog {

    /** So many are shown at once, and so many more when somebody asks for them. */
    private static final int PAGE = 30;

    /** Reads a page of what is found; one more than is shown tells whether there are more. */
    @FunctionalInterface
    public interface Pages<T> {
        List<T> find(String words, int offset, int limit);
    }

    /** The arrow keys go through it. */
    @Tag("sl-found")
    @JsModule("context://assets/found.js")
    private static final class Found extends HtmlContainer {
        private Found(Component... content) {
            super(content);
            addClassName("sl-form");
        }
    }

    private final Pages<T> pages;
    private final Function<T, Anchor> link;
    private final TextField words;
    private final UnorderedList list = new UnorderedList();
    private final Span told = new Span();
    private final Button more = new Button(Words.say("found.more"), click -> showMore());
    private int shown;

    /**
     * @param title says what is looked for
     * @param by says by which of its names it is found
     * @param link leads to one, and names it
     */
    public FindDialog(String title, String by, Pages<T> pages, Function<T, Anchor> link) {
        this.pages = pages;
        this.link = link;
        setHeaderTitle(title);
        addClassNames("sl-dialog", "sl-find-dialog");
        words = FieldNames.name("words", new TextField(by));
        words.setClearButtonVisible(true);
        words.setAutofocus(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(200);
        words.addValueChangeListener(change -> show());
        words.addKeyDownListener(Key.ENTER, event -> goToFirst());
        list.addClassNames("sl-rows", "sl-found");
        told.addClassName("sl-quiet");
        told.getElement().setAttribute("role", "status");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Found(words, told, list, more));
        getFooter().add(new Button(Words.say("action.close"), click -> close()));
        show();
    }

    /** A link to one of those found, within this page. */
    public static Anchor link(Location place, String name, Component... beside) {
        var link = new Anchor(place.getPathWithQueryParameters());
        link.getElement().setAttribute("router-link", true);
        var title = new Span(name);
        title.getElement().setAttribute("dir", "auto");
        link.add(title);
        link.add(beside);
        return link;
    }

    private void show() {
        list.removeAll();
        shown = 0;
        showMore();
    }

    private void showMore() {
        var found = pages.find(words.getValue(), shown, PAGE + 1);
        var beyond = found.size() > PAGE;
        found.stream().limit(PAGE).map(this::row).forEach(list::add);
        shown += Math.min(found.size(), PAGE);
        more.setVisible(beyond);
        told.setText(Words.say(beyond ? "found.first" : "found.found", shown));
    }

    private ListItem row(T item) {
        var row = link.apply(item);
        row.getElement().addEventListener("click", click -> close());
        return new ListItem(row);
    }

    private void goToFirst() {
        list.getChildren()
                .flatMap(Component::getChildren)
                .map(Anchor.class::cast)
                .findFirst()
                .ifPresent(first -> {
                    close();
                    var place = new Location(first.getHref());
                    UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
                });
    }
}
