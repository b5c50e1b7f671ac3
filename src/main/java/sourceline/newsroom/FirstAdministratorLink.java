package sourceline.newsroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The way in for the first administrator of a new newsroom; whoever can read the log may use it. */
@Entity
@Table(name = "first_administrator_link")
class FirstAdministratorLink {

    static final Duration OPEN_FOR = Duration.ofMinutes(30);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected FirstAdministratorLink() {}

    FirstAdministratorLink(Token token, Instant now) {
        this.tokenHash = token.hash();
        this.expiresAt = now.plus(OPEN_FOR);
    }

    boolean isUsable(Instant now) {
        return now.isBefore(expiresAt);
    }
}
