package sourceline.studio.parts;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import sourceline.source.Contents;

/** A picture of an entry as it is kept, published or not, for whoever sees this page. */
public class KeptPicture extends Image {

    /**
     * @param hash under which its bytes are kept
     */
    public KeptPicture(Contents contents, String hash, String mediaType, String alternativeText) {
        super(bytes(contents, hash, mediaType), alternativeText);
    }

    private static DownloadHandler bytes(Contents contents, String hash, String mediaType) {
        return DownloadHandler.fromInputStream(event -> contents.get(hash)
                        .map(content -> new DownloadResponse(
                                new ByteArrayInputStream(content), null, mediaType, content.length))
                        .orElseGet(() -> DownloadResponse.error(404)))
                .inline();
    }
}
