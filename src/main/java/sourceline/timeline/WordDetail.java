package sourceline.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.journal.JournalEntry;
import sourceline.text.AuthoredText;
import sourceline.text.Merged;

/**
 * What the journal keeps beside a wording.
 *
 * @param authors who wrote which of the words, as {@link AuthoredText#toJson()} has it
 * @param merged whether somebody else's change since the base stands beside this one
 * @param conflicts where this change overrode words that somebody else had written since the base
 */
public record WordDetail(String authors, boolean merged, List<Merged.Conflict> conflicts) {

    static String of(Rewording rewording) {
        return Json.write(new WordDetail(rewording.text().toJson(), rewording.merged(), rewording.conflicts()));
    }

    static WordDetail read(@Nullable String json) {
        return json == null ? new WordDetail("[]", false, List.of()) : Json.read(json, WordDetail.class);
    }

    /**
     * @param change of a headline or a body
     */
    public static WordDetail of(JournalEntry change) {
        return read(change.detail());
    }
}
