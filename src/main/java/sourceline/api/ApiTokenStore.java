package sourceline.api;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import sourceline.journal.Refused;
import sourceline.newsroom.Token;

/** Tokens in the database. */
@Repository
class ApiTokenStore {

    private final EntityManager entities;

    ApiTokenStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(ApiToken token) {
        entities.persist(token);
    }

    /** Those that nobody has revoked, the newest first. */
    List<ApiToken> standing() {
        return entities.createQuery("from ApiToken t where t.revokedAt is null order by t.madeAt desc", ApiToken.class)
                .getResultList();
    }

    /**
     * @throws Refused if there is no such token
     */
    ApiToken token(TokenId id) {
        return Optional.ofNullable(entities.find(ApiToken.class, id))
                .orElseThrow(() -> new Refused("token-unknown", null));
    }

    /** The token behind what a program shows, if it works now; notes, to the minute, that it was used. */
    @Transactional
    public Optional<ApiToken> use(String secret, Instant now) {
        var found = entities.createQuery("from ApiToken t where t.hash = :hash", ApiToken.class)
                .setParameter("hash", Token.hash(secret))
                .getResultStream()
                .findFirst()
                .filter(token -> token.works(now));
        found.ifPresent(token -> entities.createQuery("update ApiToken t set t.lastUsedAt = :minute where t.id = :id"
                        + " and (t.lastUsedAt is null or t.lastUsedAt < :minute)")
                .setParameter("minute", now.truncatedTo(ChronoUnit.MINUTES))
                .setParameter("id", token.id())
                .executeUpdate());
        return found;
    }
}
