package sourceline.publication;

import org.jspecify.annotations.Nullable;

/**
 * The picture of an entry as published.
 *
 * @param sha256 of its bytes; also its address
 * @param width in pixels
 * @param height in pixels
 */
public record PublishedMedia(
        String sha256,
        String mediaType,
        int width,
        int height,
        String alternativeText,
        @Nullable String caption,
        @Nullable String credit) {}
