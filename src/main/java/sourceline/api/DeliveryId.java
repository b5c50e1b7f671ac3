package sourceline.api;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which delivery; the receiver knows it by this, too. */
@Embeddable
public record DeliveryId(UUID uuid) implements Serializable {

    static DeliveryId random() {
        return new DeliveryId(UUID.randomUUID());
    }

    /**
     * Reads one as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static DeliveryId of(String text) {
        return new DeliveryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
