package sourceline.newsroom;

import java.time.Instant;

/**
 * What the administrator hands on. It is shown once: only the token's hash is kept.
 *
 * @param token the last segment of {@code /invitation/{token}}
 */
public record InvitationLink(InvitationId invitation, String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "InvitationLink[invitation=" + invitation + ", expiresAt=" + expiresAt + "]";
    }
}
