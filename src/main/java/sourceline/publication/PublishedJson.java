package sourceline.publication;

import sourceline.journal.Digests;
import tools.jackson.databind.json.JsonMapper;

/** The published records as JSON and back; what is not known stands there as null. */
final class PublishedJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PublishedJson() {}

    /** Canonical JSON (RFC 8785). */
    static String canonical(Object published) {
        return Digests.canonical(JSON.valueToTree(published));
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
