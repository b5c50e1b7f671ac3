package sourceline.source;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import sourceline.journal.Digests;

/**
 * The one store of bytes, by their SHA-256: what was captured, the texts that were read out of it, and the media of
 * timelines. The same bytes are kept once. It knows nobody: whoever hands bytes on decides who may have them.
 */
@Component
public class Contents {

    /** A row's limit that both databases take. */
    static final int PIECE = 1_000_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Contents(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Keeps the bytes, in a transaction of its own: to be called before the command that refers to them. If that is
     * refused, bytes remain that nothing refers to, which does no harm.
     *
     * @return their SHA-256 in lower-case hexadecimal
     * @throws IllegalStateException inside a transaction, because two who keep the same bytes at once would spoil it
     */
    public String put(byte[] bytes) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("contents are kept before the command that refers to them");
        }
        var hash = Digests.sha256(bytes);
        if (!has(hash)) {
            try {
                transaction.executeWithoutResult(status -> insert(hash, bytes));
            } catch (DuplicateKeyException e) {
                // Somebody else has kept the same bytes at the same moment.
                if (!has(hash)) {
                    throw e;
                }
            }
        }
        return hash;
    }

    /** Lets bytes go that nothing refers to any more and nobody may keep; part of whatever transaction is under way. */
    public void discard(String hash) {
        jdbc.sql("delete from content_piece where hash = ?").param(hash).update();
        jdbc.sql("delete from content where hash = ?").param(hash).update();
    }

    public boolean has(String hash) {
        return jdbc.sql("select count(*) from content where hash = ?")
                        .param(hash)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * The bytes with this SHA-256.
     *
     * @throws IllegalStateException if what is stored under the hash is something else
     */
    public Optional<byte[]> get(String hash) {
        List<byte[]> pieces = jdbc.sql("select bytes from content_piece where hash = ? order by place")
                .param(hash)
                .query((row, number) -> row.getBytes(1))
                .list();
        if (pieces.isEmpty() && !has(hash)) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream();
        pieces.forEach(bytes::writeBytes);
        var content = bytes.toByteArray();
        if (!Digests.sha256(content).equals(hash)) {
            throw new IllegalStateException("stored content does not match its hash " + hash);
        }
        return Optional.of(content);
    }

    private void insert(String hash, byte[] bytes) {
        jdbc.sql("insert into content (hash, size) values (?, ?)")
                .params(hash, bytes.length)
                .update();
        for (int place = 0, start = 0; start < bytes.length; place++, start += PIECE) {
            jdbc.sql("insert into content_piece (hash, place, bytes) values (?, ?, ?)")
                    .params(hash, place, Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + PIECE)))
                    .update();
        }
    }
}
