package sourceline.timeline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sourceline.evidence.MeaningChange;
import sourceline.evidence.Placement;
import sourceline.journal.Digests;
import sourceline.source.VersionId;
import sourceline.text.Normalised;

/**
 * Where a citation stands in the newest version of its source, if that is not the version that it was taken from. The
 * citation keeps its own version; this is only said of it.
 *
 * @param version the newest version, in which the quote was looked for
 * @param number of that version
 * @param state whether the quote stands there, and whether it still says the same
 * @param start first UTF-16 unit of where it stands; 0 if it is orphaned
 * @param end the unit after its last; 0 if it is orphaned
 * @param changes what makes it say something else, each kind once, in order; empty unless it is changed
 * @param key stands for what was found: the same as long as the words are, in any version, so that what somebody has
 *     accepted once is not asked again
 */
public record PlacementState(
        VersionId version,
        int number,
        Placement.State state,
        int start,
        int end,
        List<MeaningChange.Kind> changes,
        String key) {

    public PlacementState {
        changes = List.copyOf(changes);
    }

    /**
     * @param text of the newest version
     * @param salt of the entry, so that the key of a confidential source's words tells nobody anything
     */
    static PlacementState of(VersionId version, int number, Placement placement, String text, String salt) {
        var words = placement.span().map(span -> Normalised.key(span.in(text))).orElse("");
        return new PlacementState(
                version,
                number,
                placement.state(),
                placement.span().map(span -> span.start()).orElse(0),
                placement.span().map(span -> span.end()).orElse(0),
                placement.changes().stream()
                        .map(MeaningChange::kind)
                        .distinct()
                        .sorted()
                        .toList(),
                Digests.sha256(salt + ":"
                        + Digests.canonical(Map.of("state", placement.state().name(), "words", words))));
    }

    /** Whether somebody has to look: placed asks no questions. */
    public boolean asks() {
        return state != Placement.State.PLACED;
    }

    /** Whether the quote does not stand there any more, or says something else. */
    public boolean isLost() {
        return state == Placement.State.CHANGED || state == Placement.State.ORPHANED;
    }

    /** The same quote with the same finding, though perhaps in a newer version or elsewhere in it. */
    boolean saysAs(@Nullable PlacementState other) {
        return other != null && key.equals(other.key);
    }
}
