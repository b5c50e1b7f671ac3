package sourceline.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command that may not be carried out, as a fact with the values that matter; nothing has changed. The studio words
 * it from the message bundle under {@code refused.} and the code.
 */
public class Refused extends RuntimeException {

    private final String code;
    private final @Nullable String field;
    private final transient List<Object> values;

    /**
     * @param code a stable name such as {@code headline-too-long}
     * @param field the field that a person must look at, or null where it is not about one
     * @param values what the message names: the limit, the offending value
     */
    public Refused(String code, @Nullable String field, Object... values) {
        super(code + " " + List.of(values) + (field == null ? "" : " (" + field + ")"));
        this.code = code;
        this.field = field;
        this.values = List.of(values);
    }

    public String code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }

    public List<Object> values() {
        return values;
    }
}
