package sourceline.api;

/**
 * What the administrator hands on, once.
 *
 * @param secret by which the receiver knows that a delivery is from this newsroom
 */
public record NewWebhook(WebhookId id, String name, String secret) {

    @Override
    public String toString() {
        return "NewWebhook[id=" + id + "]";
    }
}
