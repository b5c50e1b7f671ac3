package sourceline.api;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import sourceline.JsonSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API as a program reads it; stricter, as nothing may be in an answer that it does not name. */
final class ApiDescription {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ObjectNode DOCUMENT =
            (ObjectNode) JSON.readTree(ApiDescription.class.getResourceAsStream("/sourceline/api/openapi.json"));

    private ApiDescription() {}

    /** Each address with its query parameters, such as {@code /api/v1/timelines?after&limit}. */
    static Set<String> addresses() {
        var addresses = new TreeSet<String>();
        DOCUMENT.path("paths").properties().forEach(path -> {
            var asked = new TreeSet<String>();
            path.getValue().path("get").path("parameters").forEach(parameter -> {
                if (parameter.path("in").asString("").equals("query")) {
                    asked.add(parameter.path("name").asString());
                }
            });
            addresses.add(path.getKey() + (asked.isEmpty() ? "" : "?" + String.join("&", asked)));
        });
        return addresses;
    }

    /**
     * What the parser of OpenAPI that most programs use says against it, references that lead nowhere among it. The schema of a
     * snapshot, which stands beside it, is left out: that parser looks for the parts of another file in this one.
     */
    static List<String> complaints(String description) {
        var options = new ParseOptions();
        options.setResolve(true);
        var alone = description.replaceAll(
                "\"\\$ref\":\\s*\"\\.\\./\\.\\./schema/snapshot-1\\.json\"", "\"type\": \"object\"");
        var read = new OpenAPIV3Parser().readContents(alone, List.of(), options);
        if (read.getOpenAPI() == null
                || read.getOpenAPI().getPaths().size() != DOCUMENT.path("paths").size()) {
            return List.of("not read: " + read.getMessages());
        }
        return read.getMessages();
    }

    /** What of an answer does not fit the schema of this name. */
    static List<String> errors(String schema, String answer) {
        var document = JSON.createObjectNode();
        document.put("$ref", "#/components/schemas/" + schema);
        document.set("components", closed(DOCUMENT.path("components").deepCopy()));
        return JsonSchema.of(document.toString()).errors(answer);
    }

    private static JsonNode closed(JsonNode node) {
        node.forEach(ApiDescription::closed);
        if (node instanceof ObjectNode schema && schema.has("properties") && schema.has("required")) {
            schema.put("additionalProperties", false);
        }
        return node;
    }
}
