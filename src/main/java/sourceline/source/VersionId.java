package sourceline.source;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which capture of a source. */
@Embeddable
public record VersionId(UUID uuid) implements Serializable {

    public static VersionId random() {
        return new VersionId(UUID.randomUUID());
    }

    /**
     * Reads one as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static VersionId of(String text) {
        return new VersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
