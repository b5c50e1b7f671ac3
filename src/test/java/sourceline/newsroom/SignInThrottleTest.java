package sourceline.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import sourceline.MovingClock;

class SignInThrottleTest {

    private static final String OWNER = "192.0.2.1";

    private final MovingClock clock = new MovingClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void guessing_at_one_account_is_stopped_from_wherever_it_comes() {
        for (int i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            throttle.begin("a@b.example", "198.51.100." + i);
        }

        var stopped = catchThrowableOfType(TooManyAttempts.class, () -> throttle.begin("a@b.example", "198.51.100.99"));
        assertThat(stopped.after()).isEqualTo(SignInThrottle.ACCOUNT_REFILL);
    }

    @Test
    void guessing_at_many_accounts_from_one_address_is_stopped() {
        for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            throttle.begin(i + "@b.example", "2001:db8::" + i);
        }

        assertThatThrownBy(() -> throttle.begin("z@b.example", "2001:db8::ffff"))
                .isInstanceOf(TooManyAttempts.class);
        throttle.begin("z@b.example", "2001:db8:0:1::1");
    }

    @Test
    void nobody_is_locked_out_for_good() {
        for (int i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            throttle.begin("a@b.example", OWNER);
        }
        assertThatThrownBy(() -> throttle.begin("a@b.example", OWNER)).isInstanceOf(TooManyAttempts.class);

        clock.move(SignInThrottle.ACCOUNT_REFILL);

        throttle.begin("a@b.example", OWNER);
    }

    @Test
    void signing_in_costs_no_attempt() {
        for (int i = 0; i < 10 * SignInThrottle.PER_ADDRESS; i++) {
            throttle.succeeded(throttle.begin("a@b.example", OWNER));
        }
    }

    @Test
    void who_signed_in_here_before_is_not_kept_out_by_somebody_elsewhere() {
        throttle.succeeded(throttle.begin("a@b.example", OWNER));
        for (int i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            throttle.begin("a@b.example", "198.51.100.7");
        }
        assertThatThrownBy(() -> throttle.begin("a@b.example", "198.51.100.7")).isInstanceOf(TooManyAttempts.class);

        throttle.begin("a@b.example", OWNER);
    }
}
