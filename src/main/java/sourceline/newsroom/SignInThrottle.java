package sourceline.newsroom;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down, by account and by address. Attempts come back with time and a right password costs none, so
 * nobody is locked out for good. Where somebody has signed in before, their attempts are counted apart from everybody
 * else's: who hammers at an account from elsewhere does not keep its owner out.
 *
 * <p>Kept in memory: a restart forgets the failures, which gives an attacker a handful of guesses; several nodes
 * multiply the limit by their number.
 */
@Component
class SignInThrottle {

    static final int PER_ACCOUNT = 6;
    static final Duration ACCOUNT_REFILL = Duration.ofSeconds(30);
    static final int PER_ADDRESS = 30;
    static final Duration ADDRESS_REFILL = Duration.ofSeconds(5);

    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets = recentlyUsed();
    private final Map<String, Boolean> known = recentlyUsed();
    private final TimeMeter time;

    SignInThrottle(Clock clock) {
        this.time = new ClockTime(clock);
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /** An attempt that has been paid for; it is given back if it turns out right. */
    record Attempt(String account, String address, Bucket byAccount, Bucket byAddress) {}

    /**
     * @param account as it was typed, whether there is one or not
     * @param address of the client
     * @throws TooManyAttempts if no attempt is left at this moment
     */
    synchronized Attempt begin(String account, String address) {
        var place = network(address);
        var key = account.length() > EmailAddress.MAX_LENGTH ? "" : account;
        var from = known.containsKey(key + " " + place) ? key + " " + place : key;
        var byAddress = bucket("address " + place, PER_ADDRESS, ADDRESS_REFILL);
        var byAccount = bucket("account " + from, PER_ACCOUNT, ACCOUNT_REFILL);
        var wait = Math.max(wait(byAddress), wait(byAccount));
        if (wait > 0) {
            throw new TooManyAttempts(Duration.ofNanos(wait));
        }
        byAddress.tryConsume(1);
        byAccount.tryConsume(1);
        return new Attempt(key, place, byAccount, byAddress);
    }

    synchronized void succeeded(Attempt attempt) {
        attempt.byAccount().addTokens(1);
        attempt.byAddress().addTokens(1);
        known.put(attempt.account() + " " + attempt.address(), true);
    }

    private static long wait(Bucket bucket) {
        return bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    }

    private Bucket bucket(String key, int capacity, Duration refill) {
        Supplier<Bucket> make = () -> Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillIntervally(1, refill))
                .withCustomTimePrecision(time)
                .build();
        return buckets.computeIfAbsent(key, missing -> make.get());
    }

    /** The address itself, or for IPv6 the network of 64 bits that one customer has. */
    static String network(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }

    private static <V> Map<String, V> recentlyUsed() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
