package sourceline.text;

import java.util.List;

/**
 * What two people's edits of one text came to.
 *
 * @param text the result
 * @param conflicts the places where only one of the two could stand, in order; all else of both edits is in the result
 */
public record Merged(String text, List<Conflict> conflicts) {

    public Merged {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * A place where both wrote and the newer edit stands.
     *
     * @param place of the newer words in the result
     * @param base the words that both began with
     * @param newer the words that stand
     * @param older the words that do not; put in the place of the newer they restore the older edit there
     */
    public record Conflict(Span place, String base, String newer, String older) {}

    public boolean conflict() {
        return !conflicts.isEmpty();
    }

    /** The result with the older words in the place of the newer, in one of its conflicts. */
    public String withOlder(Conflict conflict) {
        return text.substring(0, conflict.place().start())
                + conflict.older()
                + text.substring(conflict.place().end());
    }
}
