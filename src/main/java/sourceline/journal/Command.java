package sourceline.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for, in the form in which it is remembered.
 *
 * @param name a verb of the domain, such as {@code entry.rephrase}
 * @param content everything that was asked for, as strings, numbers, booleans, lists and maps; its digest tells a
 *     repeated command from a different one under the same {@code opId}
 */
public record Command(Subject subject, Actor actor, OpId opId, String name, Map<String, @Nullable Object> content) {

    private static final String BASE = "base";

    public static Command of(Subject subject, Actor actor, OpId opId, String name) {
        return new Command(subject, actor, opId, name, Map.of());
    }

    /** This command with one more thing asked for; anything that is no string, number, boolean or null is kept as its {@code toString}. */
    public Command with(String key, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(content);
        more.put(
                key,
                value == null || value instanceof Number || value instanceof Boolean || value instanceof String
                        ? value
                        : value.toString());
        return new Command(subject, actor, opId, name, more);
    }

    /**
     * This command, given upon what stood at a revision.
     *
     * @param base as its giver says; the journal refuses one that the subject has never had
     */
    public Command basedOn(long base) {
        return with(BASE, base);
    }

    Optional<Long> base() {
        return Optional.ofNullable((Long) content.get(BASE));
    }
}
