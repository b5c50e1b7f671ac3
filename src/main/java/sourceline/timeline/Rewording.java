package sourceline.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sourceline.newsroom.MemberId;
import sourceline.text.AuthoredText;
import sourceline.text.Merged;

/**
 * What came of one member's new wording and what others had made of the text meanwhile.
 *
 * @param merged whether the result is not what the member wrote, because somebody else's words stand beside theirs
 * @param conflicts where only one of the two could stand
 */
record Rewording(AuthoredText text, boolean merged, List<Merged.Conflict> conflicts) {

    /** Words that nobody else had a hand in. */
    static Rewording plain(AuthoredText text) {
        return new Rewording(text, false, List.of());
    }

    /**
     * @param base what the member had before them
     * @param now the text as it is, with its authors
     * @param wanted what the member made of the base
     * @param earlier finds a text that the field had before: whoever goes back to it, with their editor's undo or by
     *     typing it again, brings back those who had written it
     */
    static Rewording of(
            String base,
            AuthoredText now,
            String wanted,
            MemberId author,
            Function<String, Optional<AuthoredText>> earlier) {
        if (wanted.equals(now.text())) {
            return plain(now);
        }
        var merged = now.mergeOf(base, wanted);
        var text = earlier.apply(merged.text()).orElseGet(() -> now.rephrasedTo(merged.text(), author.toString()));
        return new Rewording(text, !merged.text().equals(wanted), merged.conflicts());
    }

    /**
     * @param older the revision that has what was overridden
     */
    Edited edited(long older) {
        var conflict = !conflicts.isEmpty();
        return new Edited(text.text(), merged, conflict, conflict ? older : null, conflicts, false);
    }
}
