package sourceline.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How much a program may ask: {@value #A_MINUTE} requests a minute for each token, and {@value #STRANGERS} for each address
 * that shows none that works. Kept in memory; several nodes multiply it by their number.
 */
@Component
class Allowance {

    static final int A_MINUTE = 600;
    static final int STRANGERS = 60;

    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final TimeMeter time;

    Allowance(Clock clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Takes one request from a token's allowance; how long to wait where nothing is left of it. */
    Optional<Duration> ask(TokenId token) {
        return take("token " + token, A_MINUTE);
    }

    /** The same for somebody without a token that works, known by their network address only. */
    Optional<Duration> askAsStranger(String address) {
        return take("address " + address, STRANGERS);
    }

    private synchronized Optional<Duration> take(String who, int aMinute) {
        var probe = buckets.computeIfAbsent(
                        who,
                        missing -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                                .withCustomTimePrecision(time)
                                .build())
                .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
