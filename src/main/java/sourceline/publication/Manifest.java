package sourceline.publication;

import java.util.List;
import java.util.UUID;
import sourceline.journal.Digests;

/**
 * What is signed and never changes: the header, and one salted hash for each entry in their order. Its SHA-256 is the
 * hash of the snapshot.
 */
public record Manifest(PublishedTimeline header, List<Seal> entries) {

    public Manifest {
        entries = List.copyOf(entries);
    }

    /**
     * @param sha256 of {@code salt:json}, in which {@code json} is the entry's canonical JSON (RFC 8785); without the
     *     salt nobody can find a withheld entry by guessing its words
     */
    public record Seal(UUID entry, String sha256) {

        static Seal of(UUID entry, String salt, String json) {
            return new Seal(entry, Digests.sha256(salt + ":" + json));
        }
    }
}
