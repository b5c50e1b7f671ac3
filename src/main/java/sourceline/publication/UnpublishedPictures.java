package sourceline.publication;

import java.util.Base64;
import java.util.Objects;
import org.springframework.stereotype.Component;
import sourceline.source.Contents;

/**
 * The pictures of a preview that readers cannot have yet: they stand in the page itself, as nobody may fetch them.
 */
@Component
class UnpublishedPictures {

    /** More than that would make the page slow to change with each choice; what is beyond it shows its alternative text. */
    private static final int MOST_BYTES = 3_000_000;

    private final PublicLibrary library;
    private final Contents contents;

    UnpublishedPictures(PublicLibrary library, Contents contents) {
        this.library = library;
        this.contents = contents;
    }

    /**
     * @param page whole HTML
     */
    String inPlace(String page, Edition edition) {
        var shown = page;
        int left = MOST_BYTES;
        var pictures = edition.shown().stream()
                .map(PublishedEntry::media)
                .filter(Objects::nonNull)
                .distinct()
                .filter(media -> library.picture(media.sha256())
                        .filter(PublicLibrary.Picture.Shown.class::isInstance)
                        .isEmpty())
                .toList();
        for (var media : pictures) {
            var bytes = contents.get(media.sha256()).orElse(new byte[0]);
            if (bytes.length > 0 && bytes.length <= left) {
                left -= bytes.length;
                var here = "data:" + media.mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(bytes);
                shown = shown.replace("src=\"" + PublicAddresses.media(media.sha256()) + "\"", "src=\"" + here + "\"");
            }
        }
        return shown;
    }
}
