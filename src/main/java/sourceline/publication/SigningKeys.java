package sourceline.publication;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys with which the newsroom signs. The newest signs; should two nodes make the first at once, both are known and the later
 * one signs. Whoever runs the program rotates, backs up and restores them in a terminal.
 */
@Component
public class SigningKeys {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final Clock clock;

    SigningKeys(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Makes a key where there is none. */
    @Transactional
    void makeFirst() {
        if (all().isEmpty()) {
            entities.persist(SigningKey.generate(now()));
        }
    }

    /** The key that signs. */
    SigningKey current() {
        return all().getFirst();
    }

    /** Makes a new key; what was signed with the older ones stays signed. */
    @Transactional
    public PublicKeys.Key rotate() {
        var made = SigningKey.generate(now());
        entities.persist(made);
        return made.published();
    }

    /** All public keys. */
    @Transactional(readOnly = true)
    public PublicKeys keys() {
        return new PublicKeys(all().stream().map(SigningKey::published).toList());
    }

    /** All public keys as JSON, to be asked for again after a minute. */
    @Transactional(readOnly = true)
    public Rendered published() {
        return new Rendered(keys().json(), clock.instant().plus(FRESH));
    }

    /** All keys with their private halves, as JSON for {@link #restore}. */
    @Transactional(readOnly = true)
    String backup() {
        return JSON.writeValueAsString(
                new KeyBackup(all().stream().map(SigningKey::backedUp).toList()));
    }

    /**
     * Brings back what is not there any more.
     *
     * @return how many keys were brought back
     * @throws KeyBackup.NoPair if one of its keys would sign nothing that can be verified; none is brought back then
     * @throws tools.jackson.core.JacksonException if it is no backup
     */
    @Transactional
    int restore(String backup) {
        var missing = JSON.readValue(backup, KeyBackup.class).pairs().stream()
                .map(KeyBackup.Pair::key)
                .filter(key -> entities.find(SigningKey.class, key.id()) == null)
                .toList();
        missing.forEach(entities::persist);
        return missing.size();
    }

    private List<SigningKey> all() {
        return entities.createQuery("from SigningKey k order by k.madeAt desc, k.id", SigningKey.class)
                .getResultList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
