package sourceline.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words of a source, where they stand in it, and what they say in the timeline's language.
 *
 * @param version the capture of the source
 * @param start first UTF-16 unit of the cited span in that capture's text
 * @param end the unit after its last
 * @param words the cited span in one line and without quotation marks around it, with an ellipsis wherever its sentence
 *     goes on or words were left out; at most {@value #MOST_WORDS} words
 */
public record PublishedQuote(
        UUID version,
        int start,
        int end,
        String words,
        @Nullable String translation,
        @Nullable String translator) {

    /** So much of a source may be repeated for readers in one citation. */
    public static final int MOST_WORDS = 70;
}
