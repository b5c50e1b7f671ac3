package sourceline.api;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which webhook. */
@Embeddable
public record WebhookId(UUID uuid) implements Serializable {

    static WebhookId random() {
        return new WebhookId(UUID.randomUUID());
    }

    /**
     * Reads one as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static WebhookId of(String text) {
        return new WebhookId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
