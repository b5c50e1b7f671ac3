package sourceline.api;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which token. */
@Embeddable
public record TokenId(UUID uuid) implements Serializable {

    static TokenId random() {
        return new TokenId(UUID.randomUUID());
    }

    /**
     * Reads one as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static TokenId of(String text) {
        return new TokenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
