package sourceline.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The newsroom's public keys as they stand at {@value #ADDRESS}, the newest first: it signs, the others did. */
public record PublicKeys(List<Key> keys) {

    public static final String ADDRESS = "/.well-known/sourceline-keys.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public PublicKeys {
        keys = List.copyOf(keys);
    }

    /**
     * @param publicKey X.509, in Base64
     */
    public record Key(String id, String algorithm, String publicKey, Instant madeAt) {}

    /**
     * @throws tools.jackson.core.JacksonException if it is no such document
     */
    public static PublicKeys read(String json) {
        return JSON.readValue(json, PublicKeys.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    Optional<Key> key(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
