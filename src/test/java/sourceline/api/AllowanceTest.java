package sourceline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import sourceline.MovingClock;

class AllowanceTest {

    private final MovingClock clock = new MovingClock();
    private final Allowance allowance = new Allowance(clock);

    @Test
    void a_token_asks_so_often_a_minute_and_then_hears_how_long_to_wait() {
        var token = TokenId.random();
        for (int asked = 0; asked < Allowance.A_MINUTE; asked++) {
            assertThat(allowance.ask(token)).isEmpty();
        }
        assertThat(allowance.ask(token))
                .get()
                .satisfies(wait -> assertThat(wait).isPositive());
        assertThat(allowance.ask(TokenId.random())).isEmpty();
        clock.move(Duration.ofMinutes(1));
        assertThat(allowance.ask(token)).isEmpty();
    }

    @Test
    void whoever_shows_no_token_that_works_asks_less_often() {
        for (int asked = 0; asked < Allowance.STRANGERS; asked++) {
            assertThat(allowance.askAsStranger("192.0.2.1")).isEmpty();
        }
        assertThat(allowance.askAsStranger("192.0.2.1")).isPresent();
        assertThat(allowance.askAsStranger("192.0.2.2")).isEmpty();
    }
}
