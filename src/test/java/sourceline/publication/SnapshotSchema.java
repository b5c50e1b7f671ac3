package sourceline.publication;

import java.util.List;
import sourceline.JsonSchema;

/** The published JSON Schema, as readers' programs use it. */
public final class SnapshotSchema {

    private static final JsonSchema SCHEMA = JsonSchema.resource("/sourceline/publication/snapshot-1.schema.json");

    private SnapshotSchema() {}

    /** What of a document does not fit. */
    public static List<String> errors(String document) {
        return SCHEMA.errors(document);
    }
}
