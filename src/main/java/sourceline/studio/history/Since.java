package sourceline.studio.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far back somebody looks. */
enum Since {
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7)),
    MONTH(Duration.ofDays(30));

    private final Duration back;

    Since(Duration back) {
        this.back = back;
    }

    Instant before(Instant now) {
        return now.minus(back);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Since> named(String key) {
        return Arrays.stream(values()).filter(since -> since.key().equals(key)).findFirst();
    }
}
