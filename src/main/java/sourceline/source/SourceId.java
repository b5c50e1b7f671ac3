package sourceline.source;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which source. */
@Embeddable
public record SourceId(UUID uuid) implements Serializable {

    public static SourceId random() {
        return new SourceId(UUID.randomUUID());
    }

    /**
     * Reads one as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static SourceId of(String text) {
        return new SourceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
