package sourceline.timeline;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which strand of a timeline. */
@Embeddable
public record StrandId(UUID uuid) implements Serializable {

    public static StrandId random() {
        return new StrandId(UUID.randomUUID());
    }

    /**
     * Reads one as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static StrandId of(String text) {
        return new StrandId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
