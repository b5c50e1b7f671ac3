package sourceline.studio.history;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;
import sourceline.studio.parts.Words;

/** The history that is shown, to be taken along. */
class ExportLinks extends Div {

    /**
     * @param export made when somebody asks for it
     */
    ExportLinks(String name, Supplier<Export> export) {
        addClassName("sl-export");
        add(
                link("history.csv", name + ".csv", "text/csv", export, Export::csv),
                link("history.json", name + ".json", "application/json", export, Export::json));
    }

    private static Anchor link(
            String words, String file, String type, Supplier<Export> export, Function<Export, String> format) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            var bytes = format.apply(export.get()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
        });
        var link = new Anchor(handler, Words.say(words));
        link.getElement().setAttribute("download", file);
        return link;
    }
}
