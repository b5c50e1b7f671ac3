package sourceline.verification;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.timeline.CitationId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;
import sourceline.timeline.Fingerprint;

/**
 * What a member had before their eyes when they signed: the fingerprint, and the citations that stood in it. A citation
 * added later is not in it and does not change it.
 */
public record Seen(Fingerprint fingerprint, Set<CitationId> standing) {

    public Seen {
        standing = Set.copyOf(standing);
    }

    /** The entry with all citations that are on it now. */
    public static Seen of(EntryState entry, Function<SourceId, SourceFacts> facts) {
        var standing = entry.citations().stream().map(CitationState::id).collect(Collectors.toUnmodifiableSet());
        return new Seen(Fingerprint.of(entry, facts, standing), standing);
    }

    /** The citations that are on the entry now and were not when it was seen. */
    public List<CitationState> addedSince(EntryState now) {
        return now.citations().stream()
                .filter(citation -> !standing.contains(citation.id()))
                .toList();
    }
}
