package sourceline.publication;

import org.jspecify.annotations.Nullable;

/**
 * What readers would see of a choice of entries.
 *
 * @param page the timeline's page, whole HTML
 * @param embed the same for an iframe, to be measured at {@link Heights#WIDTHS}; null where it is so long that it scrolls
 *     within its frame at every width
 */
public record PublicationPreview(String page, @Nullable String embed) {}
