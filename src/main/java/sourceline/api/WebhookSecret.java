package sourceline.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a webhook and its receiver share. It signs as Standard Webhooks 1.0 says (standardwebhooks.com), for which receivers
 * find a library in most languages: HMAC-SHA256 of the message's id, the time of sending in seconds and the body.
 *
 * @param text {@value #PREFIX} and 32 random bytes in Base64
 */
record WebhookSecret(String text) {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    static WebhookSecret random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** The headers that go with a message. */
    Map<String, String> headers(DeliveryId message, Instant at, String body) {
        var seconds = Long.toString(at.getEpochSecond());
        var headers = new LinkedHashMap<String, String>();
        headers.put("webhook-id", message.toString());
        headers.put("webhook-timestamp", seconds);
        headers.put("webhook-signature", "v1," + signature(message + "." + seconds + "." + body));
        return headers;
    }

    private String signature(String signed) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text.substring(PREFIX.length())), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "WebhookSecret[…]";
    }
}
