package sourceline.newsroom;

import java.security.SecureRandom;
import java.util.Base64;
import sourceline.journal.Digests;

/** A secret that opens something to whoever holds it: 256 random bits. Only its hash is ever stored. */
public record Token(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Token random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Unsalted, as nobody can guess 256 random bits. */
    public String hash() {
        return hash(value);
    }

    public static String hash(String token) {
        return Digests.sha256(token);
    }

    @Override
    public String toString() {
        return "Token[…]";
    }
}
