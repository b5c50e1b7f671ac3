package sourceline.timeline;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which period of a timeline. */
@Embeddable
public record PeriodId(UUID uuid) implements Serializable {

    public static PeriodId random() {
        return new PeriodId(UUID.randomUUID());
    }

    /**
     * Reads one as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PeriodId of(String text) {
        return new PeriodId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
