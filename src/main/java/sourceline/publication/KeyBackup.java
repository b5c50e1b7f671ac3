package sourceline.publication;

import java.time.Instant;
import java.util.List;

/** All keys with their private halves, as they are put away. */
record KeyBackup(List<Pair> pairs) {

    private static final String PROOF = "sourceline";

    KeyBackup {
        pairs = List.copyOf(pairs);
    }

    record Pair(String publicKey, String privateKey, Instant madeAt) {

        /**
         * @throws NoPair if the one half does not verify what the other signs
         */
        SigningKey key() {
            try {
                var key = new SigningKey(publicKey, privateKey, madeAt);
                if (key.sign(PROOF).fits(PROOF, key.published())) {
                    return key;
                }
            } catch (IllegalArgumentException | IllegalStateException noKey) {
                throw new NoPair();
            }
            throw new NoPair();
        }
    }

    /** What stands as a pair of keys is none. */
    static final class NoPair extends RuntimeException {}
}
