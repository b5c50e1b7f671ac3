package sourceline.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a token works. */
public enum Lifetime {
    QUARTER(Duration.ofDays(90)),
    YEAR(Duration.ofDays(365)),
    UNLIMITED(null);

    private final @Nullable Duration length;

    Lifetime(@Nullable Duration length) {
        this.length = length;
    }

    Optional<Instant> end(Instant beginning) {
        return Optional.ofNullable(length).map(beginning::plus);
    }
}
