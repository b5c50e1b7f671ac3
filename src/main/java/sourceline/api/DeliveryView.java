package sourceline.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one message for one webhook.
 *
 * @param type what it tells, as the receiver reads it
 * @param timeline the address that the timeline had then; null in a test
 * @param attempts since it was to be sent, the first time or again
 * @param triedAt null before the first
 * @param dueAt when it is sent next; null where it is not
 * @param status what the receiver answered last; null where nobody did
 * @param problem why nobody did, as a refusal's code; null where somebody did
 */
public record DeliveryView(
        DeliveryId id,
        WebhookId webhook,
        String type,
        @Nullable String timeline,
        State state,
        int attempts,
        Instant madeAt,
        @Nullable Instant triedAt,
        @Nullable Instant dueAt,
        @Nullable Integer status,
        @Nullable String problem) {

    public enum State {
        WAITING,
        DELIVERED,
        GIVEN_UP
    }
}
