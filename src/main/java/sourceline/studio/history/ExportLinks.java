package sourceline.studio.history;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import sourceline.journal.ChainFile;
import sourceline.studio.parts.FileLink;
import sourceline.studio.parts.Words;

/** The history that is shown, to be taken along. */
class ExportLinks extends Div {

    /**
     * @param export made when somebody asks for it
     * @param chain of the whole timeline, whatever is shown
     */
    ExportLinks(String name, Supplier<Export> export, Supplier<ChainFile> chain) {
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
                        () -> export.get().json()),
                new FileLink(
                        Words.say("history.chain"),
                        name + "-chain.json",
                        "application/json",
                        () -> chain.get().json()));
    }
}
