package sourceline.journal;

import java.util.UUID;

/** Chosen by whoever sends a command, so that sending it twice does it once. */
public record OpId(UUID uuid) {

    public static OpId random() {
        return new OpId(UUID.randomUUID());
    }
}
