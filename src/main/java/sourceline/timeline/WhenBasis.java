package sourceline.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;

/**
 * What a date rests on.
 *
 * @param words the words of a source that give the date, such as "just days after"; null where there are none
 * @param citation the citation that holds those words
 * @param anchor the date that a relative expression is counted from
 * @param anchorNote where the anchor comes from, such as "the article's own inferred date"
 * @param inferredBy who read the date out of the words; null where it is printed as it stands
 * @param note the reading in a sentence, for readers
 */
public record WhenBasis(
        @Nullable String words,
        @Nullable CitationId citation,
        @Nullable LocalDate anchor,
        @Nullable String anchorNote,
        @Nullable MemberId inferredBy,
        @Nullable String note) {

    public static final WhenBasis NONE = new WhenBasis(null, null, null, null, null, null);
}
