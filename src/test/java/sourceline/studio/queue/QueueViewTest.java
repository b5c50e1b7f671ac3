package sourceline.studio.queue;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sourceline.SpringTest;
import sourceline.newsroom.Role;
import sourceline.studio.Studio;
import sourceline.studio.WorkTest;
import sourceline.studio.parts.Places;

@SpringTest
class QueueViewTest extends WorkTest {

    @Test
    void a_writer_finds_their_drafts_and_what_was_sent_back_and_is_led_to_the_editor() {
        as.writer(() -> {
            open();
            assertThat(groups()).contains("Your drafts");
            assertThat(address()).contains(Places.entry(work.slug(), work.entry()));
            return null;
        });
        work.submit().sendBack();
        as.writer(() -> {
            open();
            assertThat(groups()).contains("Sent back to you");
            assertThat(address()).contains(Places.entry(work.slug(), work.entry()));
            return null;
        });
    }

    @Test
    void a_checker_finds_what_is_to_be_checked_and_is_led_to_the_check_screen() {
        work.submit();
        as.checker(() -> {
            open();
            assertThat(groups()).contains("To check");
            assertThat(address()).contains(Places.check(work.slug(), work.entry()));
            return null;
        });
    }

    @Test
    void what_an_editor_may_approve_does_not_wait_for_a_checker() {
        work.submit().check();
        as.other(Role.CHECKER, () -> {
            open();
            assertThat(address()).isEmpty();
            return null;
        });
        as.editor(() -> {
            open();
            assertThat(groups()).contains("To approve");
            assertThat(address()).contains(Places.check(work.slug(), work.entry()));
            return null;
        });
    }

    @Test
    void what_is_submitted_while_the_queue_is_open_appears_by_itself() {
        as.checker(() -> {
            open();
            assertThat(address()).isEmpty();
            work.submit();
            var last = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (address().isEmpty() && System.nanoTime() < last) {
                MockVaadin.clientRoundtrip(false);
                Thread.onSpinWait();
            }
            assertThat(address()).isPresent();
            return null;
        });
    }

    @Test
    void somebody_for_whom_nothing_waits_is_told_so() {
        var newcomer = as.join("Newcomer of the queue", Role.WRITER);
        as.member(newcomer, () -> {
            open();
            assertThat(_get(QueueView.class).getElement().getTextRecursively()).contains("Nothing waits for you");
            return null;
        });
    }

    private void open() {
        Studio.open(context, Places.QUEUE);
    }

    private static List<String> groups() {
        return _find(H2.class).stream()
                .flatMap(heading -> heading.getChildren().findFirst().stream())
                .map(words -> words.getElement().getText())
                .toList();
    }

    /** Where the row of the entry leads, if it has one. */
    private Optional<String> address() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(address -> address.contains(work.entry().toString()))
                .findFirst();
    }
}
