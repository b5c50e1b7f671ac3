package sourceline.publication;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The published JSON Schema, as readers' programs use it. */
public final class SnapshotSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SnapshotSchema.class.getResourceAsStream("/sourceline/publication/snapshot-1.schema.json"));

    private SnapshotSchema() {}

    /** What of a document does not fit. */
    public static List<String> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
