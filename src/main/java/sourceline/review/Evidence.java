package sourceline.review;

import java.util.List;
import java.util.Optional;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;
import sourceline.timeline.PlacementState;
import sourceline.verification.Assessment;

/**
 * What has become, since an entry was checked, of the citations that the check rests on, and which came after it.
 *
 * @param added those that the check which stands did not see
 * @param asking those whose newest version says something that the last check has not seen
 */
record Evidence(List<CitationState> added, List<CitationState> asking) {

    /**
     * @param standing the check of the entry as it is now
     * @param latest the last one, of whatever state of it
     */
    static Evidence since(EntryState entry, Optional<Assessment> standing, Optional<Assessment> latest) {
        return new Evidence(
                standing.map(given -> given.seen().addedSince(entry)).orElse(List.of()),
                standing.or(() -> latest).map(given -> asking(entry, given)).orElse(List.of()));
    }

    private static List<CitationState> asking(EntryState entry, Assessment judged) {
        return entry.citations().stream()
                .filter(citation -> judged.seen().standing().contains(citation.id()))
                .filter(citation -> Optional.ofNullable(citation.placement())
                        .filter(PlacementState::asks)
                        .filter(placement -> !judged.hasSeen(citation.id(), placement))
                        .isPresent())
                .toList();
    }

    /** Gone from the newest version of their source, or saying something else there. */
    List<CitationState> lost() {
        return asking.stream().filter(Evidence::isLost).toList();
    }

    /** Saying the same in other words there. */
    List<CitationState> reworded() {
        return asking.stream().filter(citation -> !isLost(citation)).toList();
    }

    private static boolean isLost(CitationState citation) {
        var placement = citation.placement();
        return placement != null && placement.isLost();
    }

    /** Whether something speaks against the entry that nobody has weighed, or something that spoke for it is gone. */
    boolean turned() {
        return added.stream().anyMatch(citation -> citation.stance().isAgainst())
                || asking.stream().anyMatch(Evidence::isLost);
    }
}
