package sourceline.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The header of a snapshot: all of it that belongs to no single entry. Part of the published JSON, so a component may
 * be added, but none renamed or dropped without a new {@link #VERSION}.
 *
 * @param version of the schema of manifest and entries
 * @param slug the address at the time; the timeline may have moved since
 * @param number counts a timeline's snapshots from 1
 * @param language BCP 47
 * @param zone IANA name; all wall-clock times on the page are in it
 * @param publishedBy the role of who published and signed the header, never a name
 * @param fourEyes whether the house rules asked then that nobody checks their own words
 * @param revision the timeline's revision on which it was published
 * @param headHash the hash of the timeline's chain at that revision
 * @param previous SHA-256 of the manifest of the snapshot before this one; null for the first
 */
public record PublishedTimeline(
        int version,
        UUID timeline,
        String slug,
        int number,
        String title,
        String summary,
        String language,
        String zone,
        List<PublishedStrand> strands,
        List<PublishedPeriod> periods,
        Instant publishedAt,
        String publishedBy,
        boolean fourEyes,
        long revision,
        String headHash,
        @Nullable String previous) {

    /** The schema that this program writes. */
    public static final int VERSION = 1;

    public PublishedTimeline {
        strands = List.copyOf(strands);
        periods = List.copyOf(periods);
    }

    /** Whether readers would find the same words and lanes under it. */
    boolean sameWords(PublishedTimeline other) {
        return title.equals(other.title)
                && summary.equals(other.summary)
                && language.equals(other.language)
                && zone.equals(other.zone)
                && strands.equals(other.strands)
                && periods.equals(other.periods);
    }
}
