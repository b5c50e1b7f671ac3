package sourceline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

    /** Reckoned with OpenSSL over "id.seconds.body". */
    @Test
    void a_message_is_signed_as_standard_webhooks_says() {
        var secret = new WebhookSecret("whsec_"
                + Base64.getEncoder()
                        .encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII)));
        var id = new DeliveryId(UUID.fromString("6f1c7f0e-0000-4000-8000-000000000001"));
        var headers = secret.headers(id, Instant.ofEpochSecond(1_750_672_800), "{\"type\":\"test\"}");

        assertThat(headers)
                .containsEntry("webhook-id", id.toString())
                .containsEntry("webhook-timestamp", "1750672800")
                .containsEntry("webhook-signature", "v1,Nc3Wq6K9ErZNOYfDmC6pIlnHO24REphMI1EcABNjel8=");
        assertThat(secret.toString()).doesNotContain(secret.text());
    }
}
