package sourceline.review;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import sourceline.journal.Receipt;
import sourceline.journal.Refused;
import sourceline.timeline.EntryId;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry among many with which a step was not taken, and why.
 *
 * @param code as of a {@link Refused}
 * @param values what its message names
 */
public record NotDone(EntryId entry, String code, List<String> values) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static NotDone because(EntryId entry, Refused refused) {
        return new NotDone(
                entry,
                refused.code(),
                refused.values().stream().map(Objects::toString).toList());
    }

    static String json(List<NotDone> notDone) {
        return JSON.writeValueAsString(notDone);
    }

    /** What a command on many entries left undone. */
    public static List<NotDone> from(Receipt receipt) {
        return Arrays.asList(JSON.readValue(receipt.result(), NotDone[].class));
    }
}
