package sourceline.newsroom;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which member. */
@Embeddable
public record MemberId(UUID uuid) implements Serializable {

    public static MemberId random() {
        return new MemberId(UUID.randomUUID());
    }

    /**
     * Reads one as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static MemberId of(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
