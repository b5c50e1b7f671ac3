package sourceline.studio.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A file to be taken along. */
public class FileLink extends Anchor {

    /** Writes a file. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * A file that is too large to be put together before it is sent.
     *
     * @param content written when somebody asks for it
     */
    public FileLink(String words, String file, String mediaType, Content content) {
        super(
                event -> {
                    event.setFileName(file);
                    event.setContentType(mediaType);
                    content.write(event.getOutputStream());
                },
                words);
        getElement().setAttribute("download", file);
    }

    /**
     * A text.
     *
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
