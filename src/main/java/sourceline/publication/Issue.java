package sourceline.publication;

import java.time.Instant;
import sourceline.newsroom.MemberId;

/**
 * A snapshot as a list shows it, and as a check of the journal needs it: whoever rewrites the chain of a timeline finds
 * its old hash here.
 *
 * @param sha256 of the manifest
 * @param revision the timeline's revision on which it was published
 * @param headHash the hash of the timeline's chain at that revision
 */
public record Issue(
        int number,
        Instant publishedAt,
        MemberId publishedBy,
        int entries,
        String sha256,
        long revision,
        String headHash) {}
