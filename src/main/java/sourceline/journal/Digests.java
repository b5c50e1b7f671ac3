package sourceline.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** SHA-256 and canonical JSON (RFC 8785), as the journal, fingerprints and snapshots use them. */
public final class Digests {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Digests() {}

    /** 128 random bits in lower-case hexadecimal. */
    public static String salt() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** SHA-256 of the text's UTF-8 bytes in lower-case hexadecimal. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The digest that stands in a chain for a value which may have to be erased; null for null. */
    public static @Nullable String salted(String salt, @Nullable String value) {
        return value == null ? null : sha256(salt + ":" + value);
    }

    /** Canonical JSON (RFC 8785) of maps, lists, strings, numbers, booleans and nulls. */
    public static String canonical(Object value) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsBytes(value)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
