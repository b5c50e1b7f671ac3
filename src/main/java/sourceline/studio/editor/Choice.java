package sourceline.studio.editor;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A quiet drop-down that shows what is chosen: "by day ▾". Null may be among the options, for none of them.
 *
 * @param <T> what is chosen from
 */
class Choice<T> extends MenuBar {

    private final String name;
    private final Function<@Nullable T, String> words;
    private final Consumer<@Nullable T> chosen;
    private List<@Nullable T> options = List.of();
    private @Nullable T current;
    private String shown = "";

    /**
     * @param name what is chosen, for those who do not see it
     * @param words each option in words
     * @param chosen called when somebody chooses another option
     */
    Choice(String name, Function<@Nullable T, String> words, Consumer<@Nullable T> chosen) {
        this.name = name;
        this.words = words;
        this.chosen = chosen;
        addClassName("sl-choice");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
    }

    /** Shows these options with this one chosen; nothing moves if they are shown already. */
    void show(List<@Nullable T> options, @Nullable T current) {
        String now = words.apply(current) + options.stream().map(words).toList();
        if (shown.equals(now) && this.options.equals(options) && Objects.equals(this.current, current)) {
            return;
        }
        shown = now;
        this.options = options;
        this.current = current;
        removeAll();
        MenuItem root = addItem(words.apply(current));
        root.setAriaLabel(name + ": " + words.apply(current));
        for (T option : options) {
            MenuItem item = root.getSubMenu().addItem(words.apply(option), click -> choose(option));
            // Not setCheckable: a click would then call a script on the item to tick it, and as choosing replaces the
            // items within the same answer, the browser would have nothing to call it on.
            item.getElement().setProperty("_checked", Objects.equals(option, current));
        }
    }

    @Nullable
    T current() {
        return current;
    }

    /** As if somebody had chosen it. */
    void choose(@Nullable T option) {
        if (!Objects.equals(option, current)) {
            chosen.accept(option);
        }
    }
}
