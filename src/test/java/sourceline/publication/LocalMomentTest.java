package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LocalMomentTest {

    private static LocalMoment berlin(String typed) {
        return new LocalMoment(LocalDateTime.parse(typed), ZoneId.of("Europe/Berlin"));
    }

    @Test
    void a_time_is_by_the_clock_of_its_zone() {
        assertThat(berlin("2027-01-10T12:00").instant()).isEqualTo(Instant.parse("2027-01-10T11:00:00Z"));
    }

    @Test
    void a_time_that_clocks_never_show_is_refused_and_not_bent() {
        var skipped = berlin("2027-03-28T02:30");
        assertThatThrownBy(skipped::instant)
                .isInstanceOf(NoSuchTime.class)
                .hasMessageContaining("02:00")
                .hasMessageContaining("03:00");
    }

    @Test
    void of_a_time_that_clocks_show_twice_the_first_is_meant() {
        var twice = berlin("2027-10-31T02:30");
        assertThat(twice.isTwice()).isTrue();
        assertThat(twice.instant()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(berlin("2027-10-31T03:30").isTwice()).isFalse();
    }
}
