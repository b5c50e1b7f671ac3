package sourceline.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.timeline.CitationId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;
import sourceline.timeline.Fingerprint;
import sourceline.verification.Finding;
import sourceline.verification.Findings;
import sourceline.verification.Seen;

/** An entry as it is now with what is known of its sources: its fingerprints, one for each set of citations that somebody saw. */
final class Present {

    private final EntryState entry;
    private final Function<SourceId, SourceFacts> facts;
    private final Map<Set<CitationId>, Fingerprint> fingerprints = new ConcurrentHashMap<>();
    private volatile @Nullable List<Finding> findings;

    Present(EntryState entry, Function<SourceId, SourceFacts> facts) {
        this.entry = entry;
        this.facts = facts;
    }

    EntryState entry() {
        return entry;
    }

    SourceFacts facts(SourceId source) {
        return facts.apply(source);
    }

    /** Carried out when they are asked for first. */
    List<Finding> findings() {
        var known = findings;
        if (known == null) {
            known = Findings.of(entry, facts);
            findings = known;
        }
        return known;
    }

    int origins() {
        return Findings.origins(entry, facts);
    }

    Seen seen() {
        return Seen.of(entry, facts);
    }

    /** With all citations that are on it. */
    Fingerprint whole() {
        return over(Set.copyOf(entry.citations().stream().map(CitationState::id).toList()));
    }

    /** With those citations alone that were seen. */
    Fingerprint over(Seen seen) {
        return over(seen.standing());
    }

    private Fingerprint over(Set<CitationId> standing) {
        return fingerprints.computeIfAbsent(standing, ids -> Fingerprint.of(entry, facts, ids));
    }

    boolean is(Seen seen) {
        return over(seen).hash().equals(seen.fingerprint().hash());
    }

    boolean keepsEvidenceOf(Seen seen) {
        return !changedSince(seen).contains("citations");
    }

    List<String> changedSince(Seen seen) {
        return over(seen).changedSince(seen.fingerprint());
    }
}
