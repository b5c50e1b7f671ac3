package sourceline.studio.history;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import sourceline.studio.parts.FileLink;
import sourceline.studio.parts.Words;

/** The history that is shown, to be taken along. */
class ExportLinks extends Div {

    /**
     * @param export made when somebody asks for it
     */
    ExportLinks(String name, Supplier<Export> export) {
        addClassName("sl-export");
        add(
                new FileLink(
                        Words.say("history.csv"),
                        name + ".csv",
                        "text/csv",
                        () -> export.get().csv()),
                new FileLink(
                        Words.say("history.json"),
                        name + ".json",
                        "application/json",
                        () -> export.get().json()));
    }
}
