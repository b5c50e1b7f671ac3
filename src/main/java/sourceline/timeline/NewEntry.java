package sourceline.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;

/**
 * An entry that somebody wants to add.
 *
 * @param strand null where it has no lane yet
 * @param when null where it has no date yet; its basis is kept for the one that is still to be given
 * @param basis what the date rests on; its citation is found among the given ones by its words
 */
public record NewEntry(
        @Nullable StrandId strand,
        @Nullable When when,
        WhenBasis basis,
        String headline,
        String body,
        boolean planned,
        List<String> persons,
        List<NewCitation> citations) {

    /**
     * Refuses what no entry may hold, before anything is made of it. Whether its strand and its citations are there is seen
     * only when it is added.
     *
     * @throws sourceline.journal.Refused if a text is missing, too long or holds what no text may hold
     */
    public void require() {
        TextField.HEADLINE.accept(headline);
        TextField.BODY.accept(body);
        TextField.BASIS_WORDS.acceptOptional(basis.words());
        TextField.ANCHOR_NOTE.acceptOptional(basis.anchorNote());
        TextField.BASIS_NOTE.acceptOptional(basis.note());
        Persons.accept(persons);
        if (citations.size() > EntryCitations.LIMIT) {
            throw new TooMany("citations", EntryCitations.LIMIT);
        }
        for (var citation : citations) {
            if (citation.end() - citation.start() > CitedWords.LONGEST) {
                throw new TextTooLong("quote", CitedWords.LONGEST, citation.end() - citation.start());
            }
            TextField.TRANSLATION.acceptOptional(citation.translation());
            TextField.TRANSLATOR.acceptOptional(citation.translator());
        }
    }

    public static NewEntry of(String headline) {
        return new NewEntry(null, null, WhenBasis.NONE, headline, "", false, List.of(), List.of());
    }
}
