package sourceline.newsroom;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One browser in which a member is signed in, beyond its session and this process. Each use changes the token, so a
 * copied one shows: whoever comes second comes with a token that has been replaced.
 */
@Entity
@Table(name = "persistent_sign_in")
class PersistentSignIn {

    static final Duration UNUSED_FOR = Duration.ofDays(30);

    /**
     * A browser that opens several pages at once sends the same token with each, and one that comes back to a server after
     * a while may still send the one before. So a token stays for this long before it is replaced again.
     */
    static final Duration OVERLAP = Duration.ofMinutes(1);

    enum Use {
        CURRENT,
        /** It has only just replaced another that may still be under way. */
        NEW,
        JUST_REPLACED,
        OUTDATED,
        COPIED
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "member_id"))
    private MemberId member;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "previous_token_hash")
    private String previousTokenHash;

    private int generation;

    @Column(name = "rotated_at")
    private Instant rotatedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected PersistentSignIn() {}

    PersistentSignIn(MemberId member, int generation, Token token, Instant now) {
        this.id = UUID.randomUUID();
        this.member = member;
        this.generation = generation;
        this.tokenHash = token.hash();
        this.previousTokenHash = token.hash();
        this.rotatedAt = now;
        this.expiresAt = now.plus(UNUSED_FOR);
    }

    Use use(String token, Member owner, Instant now) {
        if (!owner.isActive() || generation != owner.generation() || !now.isBefore(expiresAt)) {
            return Use.OUTDATED;
        }
        var hash = Token.hash(token);
        var overlaps = !previousTokenHash.equals(tokenHash) && now.isBefore(rotatedAt.plus(OVERLAP));
        if (hash.equals(tokenHash)) {
            return overlaps ? Use.NEW : Use.CURRENT;
        }
        return overlaps && hash.equals(previousTokenHash) ? Use.JUST_REPLACED : Use.COPIED;
    }

    void rotate(Token token, Instant now) {
        previousTokenHash = tokenHash;
        tokenHash = token.hash();
        rotatedAt = now;
        expiresAt = now.plus(UNUSED_FOR);
    }

    UUID id() {
        return id;
    }

    MemberId member() {
        return member;
    }
}
