package sourceline.newsroom;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which invitation. */
@Embeddable
public record InvitationId(UUID uuid) implements Serializable {

    static InvitationId random() {
        return new InvitationId(UUID.randomUUID());
    }

    /**
     * Reads one as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static InvitationId of(String text) {
        return new InvitationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
