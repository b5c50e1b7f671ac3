package sourceline.timeline;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which citation. */
@Embeddable
public record CitationId(UUID uuid) implements Serializable {

    public static CitationId random() {
        return new CitationId(UUID.randomUUID());
    }

    /**
     * Reads one as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static CitationId of(String text) {
        return new CitationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
