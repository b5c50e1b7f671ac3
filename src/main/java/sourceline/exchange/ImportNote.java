package sourceline.exchange;

import java.util.List;
import sourceline.chronology.NotADate;
import sourceline.journal.Refused;

/**
 * What does not come in as it stands in the file.
 *
 * @param field the field of an entry that it is about, such as {@code headline}, {@code when}, {@code media}
 * @param key the message that tells it
 * @param values what the message names
 */
public record ImportNote(String field, String key, List<Object> values) {

    public ImportNote {
        values = List.copyOf(values);
    }

    static ImportNote of(String field, String code, Object... values) {
        return new ImportNote(field, "timeline-import." + code, List.of(values));
    }

    static ImportNote of(NotADate refused) {
        return new ImportNote("when", "when." + refused.reason().code(), List.copyOf(refused.values()));
    }

    static ImportNote of(Refused refused) {
        var field = refused.field();
        return new ImportNote(field == null ? "entry" : field, "refused." + refused.code(), refused.values());
    }
}
