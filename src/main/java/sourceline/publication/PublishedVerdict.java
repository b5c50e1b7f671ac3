package sourceline.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers are told of an entry's truth.
 *
 * @param speaker who said it; only with {@link Kind#SAID}
 * @param chain how it came to us, from the speaker's side to ours; empty where nobody passed it on
 * @param original the original material that the checker saw; null where none was needed
 * @param originNotGiven whether the source passes it on without saying whose report it is
 */
public record PublishedVerdict(
        Kind kind,
        @Nullable String speaker,
        List<String> chain,
        @Nullable String original,
        boolean originNotGiven) {

    public PublishedVerdict {
        chain = List.copyOf(chain);
    }

    public enum Kind {
        CONFIRMED,
        REPORTED,
        SAID,
        DISPUTED,
        FALSE
    }
}
