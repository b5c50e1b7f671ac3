package sourceline.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sourceline.MovingClock;
import sourceline.SpringTest;
import sourceline.newsroom.SignInThrottle.Pace;

@SpringTest
class SignInThrottleTest {

    private final MovingClock clock = new MovingClock();
    private final SignInThrottle throttle;
    private final SignInThrottle onAnotherNode;

    /** In each test another account and other addresses, as the tries of all stand in one database. */
    private final String account = UUID.randomUUID() + "@b.example";

    private final String owner = place() + "1";
    private final String elsewhere = place() + "1";

    @Autowired
    SignInThrottleTest(JdbcClient jdbc) {
        throttle = new SignInThrottle(jdbc, clock);
        onAnotherNode = new SignInThrottle(jdbc, clock);
    }

    /** A network of 64 bits. */
    private static String place() {
        var random = UUID.randomUUID().toString();
        return "2001:db8:%s:%s::".formatted(random.substring(0, 4), random.substring(4, 8));
    }

    @Test
    void guessing_at_one_account_is_stopped_from_wherever_it_comes() {
        for (int i = 0; i < Pace.ACCOUNT.attempts(); i++) {
            throttle.begin(account, place() + i);
        }

        var stopped = catchThrowableOfType(TooManyAttempts.class, () -> throttle.begin(account, place() + "1"));
        assertThat(stopped.after()).isEqualTo(Pace.ACCOUNT.back());
    }

    @Test
    void guessing_at_many_accounts_from_one_address_is_stopped() {
        var network = place();
        for (int i = 0; i < Pace.ADDRESS.attempts(); i++) {
            throttle.begin(i + account, network + Integer.toHexString(i));
        }

        assertThatThrownBy(() -> throttle.begin("z" + account, network + "ffff"))
                .isInstanceOf(TooManyAttempts.class);
        throttle.begin("z" + account, elsewhere);
    }

    @Test
    void nobody_is_locked_out_for_good() {
        for (int i = 0; i < Pace.ACCOUNT.attempts(); i++) {
            throttle.begin(account, owner);
        }
        assertThatThrownBy(() -> throttle.begin(account, owner)).isInstanceOf(TooManyAttempts.class);

        clock.move(Pace.ACCOUNT.back());

        throttle.begin(account, owner);
    }

    @Test
    void signing_in_costs_no_attempt() {
        for (int i = 0; i < 10 * Pace.ADDRESS.attempts(); i++) {
            throttle.succeeded(throttle.begin(account, owner));
        }
    }

    @Test
    void who_signed_in_here_before_is_not_kept_out_by_somebody_elsewhere() {
        throttle.succeeded(throttle.begin(account, owner));
        for (int i = 0; i < Pace.ACCOUNT.attempts(); i++) {
            throttle.begin(account, elsewhere);
        }
        assertThatThrownBy(() -> throttle.begin(account, elsewhere)).isInstanceOf(TooManyAttempts.class);

        throttle.begin(account, owner);
    }

    @Test
    void a_second_node_gives_no_further_tries() {
        for (int i = 0; i < Pace.ACCOUNT.attempts(); i++) {
            (i % 2 == 0 ? throttle : onAnotherNode).begin(account, owner);
        }

        assertThatThrownBy(() -> throttle.begin(account, owner)).isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(() -> onAnotherNode.begin(account, owner)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void what_is_refused_for_the_account_is_not_counted_against_the_address() {
        for (int i = 0; i < Pace.ACCOUNT.attempts(); i++) {
            throttle.begin(account, owner);
        }
        for (int i = 0; i < Pace.ADDRESS.attempts(); i++) {
            assertThatThrownBy(() -> throttle.begin(account, owner)).isInstanceOf(TooManyAttempts.class);
        }

        throttle.begin("z" + account, owner);
    }
}
