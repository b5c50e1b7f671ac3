package sourceline.studio.many;

import static com.github.mvysny.kaributesting.v10.ContextMenuKt._clickItemWithCaption;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static sourceline.Waiting.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import sourceline.SpringTest;
import sourceline.review.Stage;
import sourceline.studio.Studio;
import sourceline.studio.WorkTest;
import sourceline.studio.parts.Places;
import sourceline.timeline.EntryId;

/** From the queue, from the list of a timeline and from the board. */
@SpringTest
class ManyAtOnceTest extends WorkTest {

    @Test
    void from_the_queue_all_that_can_be_is_approved_and_what_is_left_out_is_not() {
        var second = work.draft("To be approved at once");
        work.submit().check().submit(second).check(second);
        as.editor(() -> {
            Studio.open(context, Places.QUEUE);
            Studio.click(_get(Button.class, spec -> spec.withText("Approve all that can be…")));
            _find(Choice.class).stream()
                    .filter(choice -> !choice.standing().id().equals(second))
                    .forEach(choice -> choice.choose(false));
            Studio.click(_get(ManyDialog.class).taking());
            return null;
        });
        assertThat(work.standing(second).stage()).isEqualTo(Stage.APPROVED);
        assertThat(work.standing().stage()).isEqualTo(Stage.CHECKED);
    }

    @Test
    void from_the_queue_one_signature_carries_checks_over_a_respelling() {
        work.submit().check().rephrase("The lettre is kept back");
        as.checker(() -> {
            Studio.open(context, Places.QUEUE);
            Studio.click(_get(Button.class, spec -> spec.withText("Spelling only…")));
            assertThat(_get(ManyDialog.class).getElement().getTextRecursively()).contains("lettre");
            Studio.click(_get(ManyDialog.class).taking());
            return null;
        });
        assertThat(work.standing().stage()).isEqualTo(Stage.CHECKED);
    }

    @Test
    void from_a_timelines_list_what_is_listed_is_approved_and_the_rest_told_with_the_reason() {
        var second = work.draft("Not checked yet");
        work.submit().check();
        as.editor(() -> {
            Studio.open(context, Places.timeline(work.slug()));
            _clickItemWithCaption(_get(ManyMenu.class), "Approve all that can be…");
            assertThat(text()).contains("Not checked yet", "1: The entry has not been checked");
            Studio.click(_get(ManyDialog.class).taking());
            return null;
        });
        assertThat(work.standing().stage()).isEqualTo(Stage.APPROVED);
        assertThat(work.standing(second).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void from_the_board_one_signature_carries_checks_over_a_respelling_and_more_than_that_is_named() {
        var other = work.draft("Other words");
        work.submit().check().submit(other).check(other).rephrase("The lettre is kept back");
        as.checker(() -> {
            Studio.open(context, "board?timeline=" + work.slug());
            _clickItemWithCaption(_get(ManyMenu.class), "Spelling only…");
            assertThat(text()).contains("lettre", "Other words");
            Studio.click(_get(ManyDialog.class).taking());
            return null;
        });
        assertThat(work.standing().stage()).isEqualTo(Stage.CHECKED);
    }

    @Test
    void what_changed_before_it_is_signed_is_not_done_and_the_reason_told() {
        work.submit().check();
        as.editor(() -> {
            Studio.open(context, Places.timeline(work.slug()));
            _clickItemWithCaption(_get(ManyMenu.class), "Approve all that can be…");
            work.rephrase("The letter is not kept back");
            Studio.click(_get(ManyDialog.class).taking());
            assertThat(text()).contains("Nothing was approved", "Not done");
            return null;
        });
        assertThat(work.standing().approved()).isEmpty();
    }

    @Test
    void what_takes_its_time_shows_how_far_it_is_and_can_be_stopped() {
        var second = work.draft("To be looked at");
        var third = work.draft("To be left");
        work.submit().submit(second).submit(third);
        var tried = new ArrayList<EntryId>();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        as.editor(() -> {
            Studio.open(context, Places.QUEUE);
            var dialog = new ManyDialog(
                    "many.approve",
                    List.of(work.standing(), work.standing(second), work.standing(third)),
                    List.of(),
                    standing -> new Div(),
                    1,
                    (timeline, chosen) -> {
                        begun.countDown();
                        waitFor(goOn);
                        chosen.forEach(each -> tried.add(each.id()));
                        return List.of();
                    });
            dialog.open();
            Studio.click(dialog.taking());
            assertThat(text()).contains("0 of 3");
            waitFor(begun);
            Studio.click(_get(Button.class, spec -> spec.withText("Cancel")));
            goOn.countDown();
            await().pollInSameThread().until(() -> {
                MockVaadin.clientRoundtrip(false);
                return text().contains("One entry was approved.");
            });
            assertThat(text()).contains("2 were left as they are.");
            return null;
        });
        assertThat(tried).hasSize(1);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text() {
        return _get(ManyDialog.class).getElement().getTextRecursively();
    }
}
