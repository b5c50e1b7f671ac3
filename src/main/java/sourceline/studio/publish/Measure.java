package sourceline.studio.publish;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sourceline.publication.Heights;

/**
 * Measures how high the embed of the preview is at some widths, in the browser that shows it. It is published with these
 * heights, so that other sites keep the right room for it before anything of it is loaded.
 */
@JsModule("context://assets/measure.js")
class Measure extends Div {

    /** What is shown now; a browser may still answer for what was shown before. */
    private Measured shown = new Measured();

    private static final class Measured {

        private @Nullable Heights heights;
        private Consumer<Heights> later = heights -> {};

        void told(String text) {
            var measured = Heights.of(text);
            heights = measured;
            later.accept(measured);
        }
    }

    Measure() {
        getElement().setAttribute("aria-hidden", "true");
    }

    void nothing() {
        shown = new Measured();
    }

    /**
     * @param embed whole HTML; null where it is not to be measured
     */
    void measure(@Nullable String embed) {
        nothing();
        if (embed != null) {
            getElement()
                    .executeJs("return window.sourcelineMeasure(this, $0, $1)", embed, Heights.WIDTHS.toString())
                    .then(String.class, shown::told);
        }
    }

    /** Of what is shown; empty where it has not been measured yet, or is not to be. */
    Optional<Heights> known() {
        return Optional.ofNullable(shown.heights);
    }

    /** Tells them once they are known, where they were not known in time, also when something else is shown by then. */
    void whenKnown(Consumer<Heights> told) {
        shown.later = told;
    }
}
