package sourceline.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The processes that share one database. Where that is PostgreSQL there may be several, and this one tells the others
 * what they must not wait for by {@code NOTIFY}; on H2 there is one, and nothing is told.
 *
 * <p>A word is a wake-up and nothing more: it arrives at the commit, at most once, is never repeated, and equal ones of a
 * transaction become one. Whoever has to know for certain asks the tables again now and then.
 */
@Component
public class Nodes {

    /** At most this many bytes fit into one word; PostgreSQL takes fewer than 8,000 with what it is wrapped in. */
    static final int LONGEST = 7_000;

    static final String CHANNEL = "sourceline";

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final UUID self = UUID.randomUUID();
    private final boolean several;
    private final JdbcClient jdbc;

    Nodes(JdbcConnectionDetails database, JdbcClient jdbc) {
        this.several = database.getJdbcUrl().startsWith(POSTGRESQL);
        this.jdbc = jdbc;
    }

    /** Whether other processes may work on the same database. */
    public boolean maybeSeveral() {
        return several;
    }

    /** This process; another id after every start. */
    public UUID self() {
        return self;
    }

    /**
     * Tells the other nodes once the surrounding transaction has committed; they get it as {@link Heard}.
     *
     * @param topic one word, which says what the text is about
     * @throws IllegalArgumentException if it is too long to be told
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(String topic, String text) {
        if (!several) {
            return;
        }
        var word = self + " " + topic + " " + text;
        if (word.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new IllegalArgumentException(topic + " with a text of " + text.length() + " characters");
        }
        jdbc.sql("select pg_notify(?, ?)").params(CHANNEL, word).query(row -> {});
    }

    /** What a word says; empty for one of this node's own, and for what no node ever said. */
    Optional<Heard> fromAnother(String word) {
        var parts = word.split(" ", 3);
        return parts.length < 3 || parts[0].equals(self.toString())
                ? Optional.empty()
                : Optional.of(new Heard(parts[1], parts[2]));
    }
}
