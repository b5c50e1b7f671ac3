package sourceline;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** A JSON Schema (2020-12), as other programs use it. */
public final class JsonSchema {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    private JsonSchema(Schema schema) {
        this.schema = schema;
    }

    /** One among the resources, by its path from their root. */
    public static JsonSchema resource(String path) {
        InputStream found = JsonSchema.class.getResourceAsStream(path);
        return new JsonSchema(SCHEMAS.getSchema(Objects.requireNonNull(found, path)));
    }

    public static JsonSchema of(String json) {
        return new JsonSchema(SCHEMAS.getSchema(json, InputFormat.JSON));
    }

    /** What of a document does not fit, formats among it. */
    public List<String> errors(String document) {
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
