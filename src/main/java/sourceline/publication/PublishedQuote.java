package sourceline.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words of a source, where they stand in it, and what they say in the timeline's language.
 *
 * @param version the capture of the source
 * @param start first UTF-16 unit of the cited span in that capture's text
 * @param end the unit after its last
 * @param exact the cited span, shortened at {@value #LONGEST} characters
 * @param shortened whether words of the cited span were left out at its end
 * @param openStart whether its first sentence begins before the span
 * @param openEnd whether its last sentence goes on after the span
 */
public record PublishedQuote(
        UUID version,
        int start,
        int end,
        String exact,
        boolean shortened,
        boolean openStart,
        boolean openEnd,
        @Nullable String translation,
        @Nullable String translator) {

    /** So much of a source may be repeated for readers in one citation. */
    public static final int LONGEST = 400;

    /** The quote with an ellipsis wherever its sentence goes on, without quotation marks. */
    public String shown() {
        return (openStart ? "…" : "") + exact + (openEnd || shortened ? "…" : "");
    }
}
