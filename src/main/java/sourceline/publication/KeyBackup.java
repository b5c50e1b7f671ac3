package sourceline.publication;

import java.time.Instant;
import java.util.List;

/** All keys with their private halves, as they are put away. */
record KeyBackup(List<Pair> pairs) {

    KeyBackup {
        pairs = List.copyOf(pairs);
    }

    record Pair(String publicKey, String privateKey, Instant madeAt) {}
}
