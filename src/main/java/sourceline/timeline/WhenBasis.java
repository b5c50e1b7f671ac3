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

    /**
     * What is to follow this basis, if it may.
     *
     * @param author who wants it; only they, or whoever inferred the present date, can have inferred the next
     * @throws InferredBySomebodyElse if it names another member
     * @throws BasisNotInQuote if it names a citation that does not hold its words
     */
    WhenBasis followedBy(WhenBasis wanted, MemberId author, EntryCitations citations) {
        var by = wanted.inferredBy;
        if (by != null && !by.equals(author) && !by.equals(inferredBy)) {
            throw new InferredBySomebodyElse(by);
        }
        var accepted = TextField.BASIS_WORDS.acceptOptional(wanted.words);
        return new WhenBasis(
                accepted,
                citations.holding(accepted, wanted.citation).orElse(null),
                wanted.anchor,
                TextField.ANCHOR_NOTE.acceptOptional(wanted.anchorNote),
                by,
                TextField.BASIS_NOTE.acceptOptional(wanted.note));
    }

    /** The basis as it reads today: a citation that was taken away since no longer holds its words. */
    WhenBasis asHeldBy(EntryCitations citations) {
        if (citation == null || citations.has(citation)) {
            return this;
        }
        return new WhenBasis(words, null, anchor, anchorNote, inferredBy, note);
    }
}
