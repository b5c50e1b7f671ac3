package sourceline.verification;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which assessment. */
@Embeddable
public record AssessmentId(UUID uuid) implements Serializable {

    public static AssessmentId random() {
        return new AssessmentId(UUID.randomUUID());
    }

    /**
     * Reads one as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static AssessmentId of(String text) {
        return new AssessmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
