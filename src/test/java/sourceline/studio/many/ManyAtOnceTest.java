package sourceline.studio.many;

import static com.github.mvysny.kaributesting.v10.ContextMenuKt._clickItemWithCaption;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.junit.jupiter.api.Test;
import sourceline.SpringTest;
import sourceline.review.Stage;
import sourceline.studio.Studio;
import sourceline.studio.WorkTest;
import sourceline.studio.parts.Places;

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
            _find(Checkbox.class).stream()
                    .filter(choice -> !choice.getLabel().equals("To be approved at once"))
                    .forEach(choice -> _setValue(choice, false));
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

    private static String text() {
        return _get(ManyDialog.class).getElement().getTextRecursively();
    }
}
