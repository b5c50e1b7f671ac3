package sourceline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2025-06-23T10:00:00Z");

    private final Delivery delivery =
            new Delivery(WebhookId.random(), "test", Message.test(NOW).json(), NOW);

    @Test
    void it_is_sent_with_growing_pauses_and_given_up_after_three_days() {
        var pauses = new ArrayList<Duration>();
        var now = NOW;
        for (var next = delivery.notTaken(503, null, now); next.isPresent(); next = delivery.notTaken(503, null, now)) {
            pauses.add(Duration.between(now, next.get()));
            now = next.get();
        }
        assertThat(pauses).isEqualTo(Delivery.PAUSES).isSorted();
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofDays(2), Duration.ofDays(4));
        assertThat(delivery.view().state()).isEqualTo(DeliveryView.State.GIVEN_UP);
        assertThat(delivery.view().dueAt()).isNull();
    }

    @Test
    void a_turn_that_was_overtaken_is_not_due() {
        assertThat(delivery.isDue(0)).isTrue();
        delivery.again(NOW);
        assertThat(delivery.isDue(0)).isFalse();
        assertThat(delivery.isDue(1)).isTrue();
        delivery.taken(200, NOW);
        assertThat(delivery.isDue(1)).isFalse();
        delivery.again(NOW);
        assertThat(delivery.isDue(2)).isTrue();
    }
}
