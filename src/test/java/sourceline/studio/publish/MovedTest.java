package sourceline.studio.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MovedTest {

    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();
    private static final UUID C = UUID.randomUUID();
    private static final UUID D = UUID.randomUUID();

    @Test
    void only_what_changed_its_place_has_moved() {
        assertThat(Moved.moved(List.of(A, B, C, D), List.of(B, C, D, A))).containsExactly(A);
        assertThat(Moved.moved(List.of(A, B, C, D), List.of(A, C, B, D))).hasSize(1);
        assertThat(Moved.moved(List.of(A, B, C), List.of(A, B, C))).isEmpty();
        assertThat(Moved.moved(List.of(), List.of())).isEmpty();
    }

    @Test
    void what_is_on_one_side_only_has_moved_nowhere() {
        assertThat(Moved.moved(List.of(A, B), List.of(D, A, B))).isEmpty();
    }
}
