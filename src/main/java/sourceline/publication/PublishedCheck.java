package sourceline.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sourceline.newsroom.Role;

/**
 * Who answers for an entry, by what they do and not by name.
 *
 * @param assessment the check on which the approval rests
 * @param fingerprint of everything public on the entry, which check and approval are bound to
 * @param byAuthor whether the one who checked it had also written of it, as a desk of one may
 */
public record PublishedCheck(
        UUID assessment, String fingerprint, boolean byAuthor, List<PublishedSignature> signatures) {

    public PublishedCheck {
        signatures = List.copyOf(signatures);
    }

    /** One of the two signatures without which nothing goes out. */
    public record PublishedSignature(Kind kind, Role by, Instant at) {

        public enum Kind {
            CHECKED,
            APPROVED
        }
    }
}
