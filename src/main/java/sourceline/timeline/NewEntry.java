package sourceline.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;

/**
 * An entry that somebody wants to add.
 *
 * @param strand null where it has no lane yet
 * @param when null where it has no date yet
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

    public static NewEntry of(String headline) {
        return new NewEntry(null, null, WhenBasis.NONE, headline, "", false, List.of(), List.of());
    }
}
