package sourceline.studio.talk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.review.Review;
import sourceline.studio.Studio;
import sourceline.studio.WorkTest;
import sourceline.studio.parts.Places;

@SpringTest
class TalkTest extends WorkTest {

    private static final String BETTER = "Tehran keeps the letter back";

    @Autowired
    private Review review;

    @Test
    void a_suggested_wording_is_taken_by_one_click() {
        work.submit();
        as.checker(() ->
                review.sendBack(OpId.random(), work.timeline(), work.entry(), "Who keeps it?", "headline", BETTER));
        as.writer(() -> {
            open();
            assertThat(_get(Talk.class).getElement().getTextRecursively()).contains("Who keeps it?", "Tehran");
            click("Take this wording");
            assertThat(work.standing().entry().headline()).isEqualTo(BETTER);
            waitFor(() -> text().contains("Taken by First WRITER"));
            _assertNone(Button.class, spec -> spec.withText("Take this wording"));
            return null;
        });
    }

    @Test
    void what_was_said_is_mended_and_shows_that_it_was() {
        as.writer(() -> {
            open();
            _setValue(field("Write a comment"), "Was it Mondya?");
            click("Comment");
            waitFor(() -> text().contains("Was it Mondya?"));
            click("Change the words");
            assertThat(field("Reply").getValue()).isEqualTo("Was it Mondya?");
            _setValue(field("Reply"), "Was it Monday?");
            click("Keep the change");
            waitFor(() -> text().contains("changed since"));
            return null;
        });
        assertThat(work.standing().comments().getFirst().words()).isEqualTo("Was it Monday?");
    }

    @Test
    void a_mention_of_nobody_is_said_at_the_field_and_what_was_typed_stays() {
        as.writer(() -> {
            open();
            _setValue(field("Write a comment"), "Ask @Nobody.");
            click("Comment");
            assertThat(field("Write a comment").getErrorMessage()).contains("Nobody here is called “Nobody”");
            assertThat(field("Write a comment").getValue()).isEqualTo("Ask @Nobody.");
            _setValue(field("Write a comment"), "x".repeat(6_000));
            click("Comment");
            assertThat(field("Write a comment").getErrorMessage()).contains("5,000", "6,000");
            return null;
        });
        assertThat(work.standing().comments()).isEmpty();
    }

    @Test
    void a_field_is_spoken_of_without_choosing_words_of_it() {
        as.writer(() -> {
            open();
            _setValue(about(), "when");
            _setValue(field("Write a comment"), "Which Monday?");
            click("Comment");
            waitFor(() -> text().contains("on Date"));
            assertThat(about().getValue()).isEqualTo("entry");
            return null;
        });
        assertThat(work.standing().comments().getFirst().field()).contains("when");
    }

    @SuppressWarnings("unchecked")
    private static Select<String> about() {
        return _get(Select.class, spec -> spec.withLabel("About"));
    }

    private void open() {
        Studio.open(context, Places.entry(work.slug(), work.entry()));
    }

    private static void click(String words) {
        Studio.click(_get(_get(Talk.class), Button.class, spec -> spec.withText(words)));
    }

    private static TextArea field(String placeholder) {
        return _get(TextArea.class, spec -> spec.withPlaceholder(placeholder));
    }

    private static String text() {
        return _get(Talk.class).getElement().getTextRecursively();
    }

    private static void waitFor(BooleanSupplier condition) {
        var last = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < last) {
            MockVaadin.clientRoundtrip(false);
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
