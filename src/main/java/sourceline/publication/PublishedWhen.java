package sourceline.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as published, with what it rests on.
 *
 * @param edtf EDTF (ISO 8601-2)
 * @param words the words of a source that give it; null where there are none or readers may not see them
 * @param anchor the date that a relative expression was counted from
 * @param anchorNote where the anchor comes from
 * @param inferred whether somebody read the date out of the words, rather than found it printed
 * @param note the reading in a sentence
 */
public record PublishedWhen(
        String edtf,
        @Nullable String words,
        @Nullable LocalDate anchor,
        @Nullable String anchorNote,
        boolean inferred,
        @Nullable String note) {}
