package sourceline.studio.publish;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import sourceline.journal.OpId;
import sourceline.publication.Heights;
import sourceline.publication.PublicAddresses;

/**
 * Measures how high the embed is at three widths, in the browser of whoever published, and has it noted with the snapshot:
 * other sites keep that much room before anything is loaded.
 */
@JsModule("context://assets/measure.js")
class Measure extends Div {

    Measure() {
        getElement().setAttribute("aria-hidden", "true");
    }

    void measure(PublishServices services, Plan plan, int number) {
        var address = PublicAddresses.embed(plan.timeline().slug(), number);
        getElement()
                .executeJs("return window.sourcelineMeasure(this, $0, $1)", address, Heights.WIDTHS.toString())
                .then(
                        String.class,
                        heights ->
                                services.publishing().measured(OpId.random(), plan.id(), number, Heights.of(heights)));
    }
}
