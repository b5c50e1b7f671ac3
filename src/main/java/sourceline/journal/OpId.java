package sourceline.journal;

import java.util.UUID;

/** Chosen by whoever sends a command, so that sending it twice does it once. */
public record OpId(UUID uuid) {

    /**
     * One that a browser sent.
     *
     * @throws NoOpId if it is no UUID
     */
    public static OpId of(String text) {
        try {
            return new OpId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            var refused = new NoOpId(text);
            refused.initCause(e);
            throw refused;
        }
    }

    public static OpId random() {
        return new OpId(UUID.randomUUID());
    }
}
