package sourceline.timeline;

import org.jspecify.annotations.Nullable;

/**
 * The picture of an entry.
 *
 * @param contentHash SHA-256 of its re-encoded bytes, by which it is stored
 * @param width in pixels
 * @param height in pixels
 */
public record MediaState(
        String contentHash,
        String mediaType,
        int width,
        int height,
        String alternativeText,
        @Nullable String caption,
        @Nullable String credit) {

    /**
     * The same picture with other words.
     *
     * @throws sourceline.journal.Refused if the alternative text is missing, or one is too long
     */
    public MediaState describedAs(String alternativeText, @Nullable String caption, @Nullable String credit) {
        return new MediaState(
                contentHash,
                mediaType,
                width,
                height,
                TextField.ALTERNATIVE_TEXT.accept(alternativeText),
                TextField.CAPTION.acceptOptional(caption),
                TextField.CREDIT.acceptOptional(credit));
    }
}
