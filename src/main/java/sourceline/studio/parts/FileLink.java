package sourceline.studio.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A text as a file to be taken along. */
public class FileLink extends Anchor {

    /**
     * @param words what the link says
     * @param content made when somebody asks for it
     */
    public FileLink(String words, String file, String mediaType, Supplier<String> content) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = content.get().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), file, mediaType, bytes.length);
                }),
                words);
        getElement().setAttribute("download", file);
    }
}
