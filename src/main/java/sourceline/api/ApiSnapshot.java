package sourceline.api;

import java.time.Instant;
import sourceline.publication.Issue;

/**
 * A snapshot in a few words.
 *
 * @param sha256 of the manifest
 * @param revision the timeline's revision on which it was published
 * @param headHash the hash of the timeline's chain at that revision
 */
record ApiSnapshot(int number, Instant publishedAt, int entries, String sha256, long revision, String headHash) {

    static ApiSnapshot of(Issue issue) {
        return new ApiSnapshot(
                issue.number(),
                issue.publishedAt(),
                issue.entries(),
                issue.sha256(),
                issue.revision(),
                issue.headHash());
    }
}
