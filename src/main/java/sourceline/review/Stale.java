package sourceline.review;

import java.util.List;
import sourceline.journal.Refused;

/** The entry is no longer what the member saw when they signed. */
public final class Stale extends Refused {

    private final transient List<String> fields;

    Stale(List<String> fields) {
        super("stale", null, String.join(", ", fields));
        this.fields = List.copyOf(fields);
    }

    /** The parts that changed: {@code headline}, {@code body}, {@code when}, {@code planned}, {@code media}, {@code citations}, {@code sources}. */
    public List<String> fields() {
        return fields;
    }
}
