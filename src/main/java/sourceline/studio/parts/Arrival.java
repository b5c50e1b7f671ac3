package sourceline.studio.parts;

import com.vaadin.flow.component.Component;

/**
 * Gives the focus to where somebody begins on a screen that they have just come to. A page that is only just loaded is put
 * together over some frames, so it is given again for a second, as long as nothing else has it.
 */
public final class Arrival {

    private static final String ARRIVE = " const arrive = frames => {"
            + " const at = place();"
            + " if (at && (!document.activeElement || document.activeElement === document.body)) {"
            + " at.scrollIntoView({block: 'nearest'}); at.focus(); }"
            + " if (frames > 0) requestAnimationFrame(() => arrive(frames - 1)); }; arrive(60);";

    private Arrival() {}

    /** At the first that a CSS selector finds within. */
    public static void at(Component within, String selector) {
        within.getElement().executeJs("const place = () => this.querySelector($0);" + ARRIVE, selector);
    }

    /** At what the address names behind {@code #}, where it is within; nowhere else. */
    public static void atAddress(Component within) {
        within.getElement()
                .executeJs("const place = () => location.hash.length > 1"
                        + " && this.querySelector('#' + CSS.escape(location.hash.slice(1)));" + ARRIVE);
    }
}
