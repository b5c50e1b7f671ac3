package sourceline.timeline;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which entry. */
@Embeddable
public record EntryId(UUID uuid) implements Serializable {

    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    /**
     * Reads one as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
