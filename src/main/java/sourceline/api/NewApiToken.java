package sourceline.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator hands on. It is shown once: only its hash is kept.
 *
 * @param secret what the program shows as {@code Authorization: Bearer …}
 * @param expiresAt when it stops working; null for never
 */
public record NewApiToken(
        TokenId id, String name, String secret, @Nullable Instant expiresAt) {

    @Override
    public String toString() {
        return "NewApiToken[id=" + id + ", expiresAt=" + expiresAt + "]";
    }
}
