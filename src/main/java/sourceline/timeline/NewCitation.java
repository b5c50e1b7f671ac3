package sourceline.timeline;

import org.jspecify.annotations.Nullable;
import sourceline.source.VersionId;

/**
 * A span that somebody wants to cite; the words are taken from the version itself.
 *
 * @param start first UTF-16 unit of the quote in the version's text
 * @param end the unit after its last
 * @param translation the quote in the timeline's language; null where it needs none
 * @param translator who translated it, in words for readers
 */
public record NewCitation(
        VersionId version,
        int start,
        int end,
        Stance stance,
        @Nullable String translation,
        @Nullable String translator) {

    public static NewCitation of(VersionId version, int start, int end, Stance stance) {
        return new NewCitation(version, start, end, stance, null, null);
    }
}
