package sourceline.timeline;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which timeline. */
@Embeddable
public record TimelineId(UUID uuid) implements Serializable {

    public static TimelineId random() {
        return new TimelineId(UUID.randomUUID());
    }

    /**
     * Reads one as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static TimelineId of(String text) {
        return new TimelineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
