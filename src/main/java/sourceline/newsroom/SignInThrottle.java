package sourceline.newsroom;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sourceline.journal.Digests;

/**
 * Slows guessing down, by account and by address, on all nodes together. Attempts come back with time and a right
 * password costs none, so nobody is locked out for good. Where somebody has signed in before, their attempts are counted
 * apart from everybody else's: who hammers at an account from elsewhere does not keep its owner out.
 *
 * <p>One row a name holds when all its attempts will be back; each one that is made moves that on, in a single statement
 * (the generic cell rate algorithm of ITU-T I.371, annex A).
 */
@Component
class SignInThrottle {

    private static final Duration KNOWN_FOR = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many attempts there are at once, and how soon one of them is back. */
    enum Pace {
        ACCOUNT(6, Duration.ofSeconds(30)),
        ADDRESS(30, Duration.ofSeconds(5));

        private final int attempts;
        private final Duration back;

        Pace(int attempts, Duration back) {
            this.attempts = attempts;
            this.back = back;
        }

        int attempts() {
            return attempts;
        }

        Duration back() {
            return back;
        }
    }

    /**
     * An attempt that has been paid for; it is given back if it turns out right.
     *
     * @param here the account at this place
     */
    record Attempt(String byAccount, String byAddress, String here) {}

    /**
     * @param account as it was typed, whether there is one or not
     * @param address of the client
     * @throws TooManyAttempts if no attempt is left at this moment
     */
    Attempt begin(String account, String address) {
        var place = network(address);
        var key = account.length() > EmailAddress.MAX_LENGTH ? "" : account;
        var here = Digests.sha256("account " + key + " " + place);
        var byAddress = Digests.sha256("address " + place);
        var byAccount = isKnown(here) ? here : Digests.sha256("account " + key);
        take(byAddress, Pace.ADDRESS);
        try {
            take(byAccount, Pace.ACCOUNT);
        } catch (TooManyAttempts refused) {
            giveBack(byAddress, Pace.ADDRESS);
            throw refused;
        }
        return new Attempt(byAccount, byAddress, here);
    }

    void succeeded(Attempt attempt) {
        giveBack(attempt.byAccount(), Pace.ACCOUNT);
        giveBack(attempt.byAddress(), Pace.ADDRESS);
        remember(attempt.here());
        forgetWhatIsBack();
    }

    private void take(String name, Pace pace) {
        var now = clock.millis();
        var step = pace.back().toMillis();
        var latest = now + (pace.attempts() - 1) * step;
        var taken = jdbc.sql("""
                        update sign_in_pace set due = greatest(due, :now) + :step
                        where name = :name and due <= :latest""")
                .param("now", now)
                .param("step", step)
                .param("name", name)
                .param("latest", latest)
                .update();
        if (taken > 0) {
            return;
        }
        var due = jdbc.sql("select due from sign_in_pace where name = :name")
                .param("name", name)
                .query(Long.class)
                .optional();
        if (due.isPresent() && due.get() > latest) {
            throw new TooManyAttempts(Duration.ofMillis(due.get() - latest));
        }
        if (due.isPresent() || !isFirst(name, now + step)) {
            take(name, pace);
        }
    }

    /** False where somebody else was first at the same moment. */
    private boolean isFirst(String name, long due) {
        try {
            jdbc.sql("insert into sign_in_pace (name, due) values (:name, :due)")
                    .param("name", name)
                    .param("due", due)
                    .update();
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    private void giveBack(String name, Pace pace) {
        jdbc.sql("update sign_in_pace set due = due - :step where name = :name")
                .param("step", pace.back().toMillis())
                .param("name", name)
                .update();
    }

    private boolean isKnown(String here) {
        return jdbc.sql("select count(*) from sign_in_place where name = :name")
                        .param("name", here)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void remember(String here) {
        var known = jdbc.sql("update sign_in_place set last_at = :now where name = :name")
                .param("now", clock.millis())
                .param("name", here)
                .update();
        if (known == 0) {
            try {
                jdbc.sql("insert into sign_in_place (name, last_at) values (:name, :now)")
                        .param("name", here)
                        .param("now", clock.millis())
                        .update();
            } catch (DuplicateKeyException another) {
                remember(here);
            }
        }
    }

    private void forgetWhatIsBack() {
        jdbc.sql("delete from sign_in_pace where due <= :now")
                .param("now", clock.millis())
                .update();
        jdbc.sql("delete from sign_in_place where last_at < :then")
                .param("then", clock.millis() - KNOWN_FOR.toMillis())
                .update();
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
}
