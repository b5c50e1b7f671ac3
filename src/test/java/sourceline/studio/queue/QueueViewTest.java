package sourceline.studio.queue;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.newsroom.Role;
import sourceline.review.Discussion;
import sourceline.review.Stage;
import sourceline.review.Step;
import sourceline.studio.Studio;
import sourceline.studio.WorkTest;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.WorkRow;
import sourceline.timeline.EntryId;

@SpringTest
class QueueViewTest extends WorkTest {

    @Autowired
    private Discussion discussion;

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
            var why = work.standing().sentBack().flatMap(Step::comment);
            assertThat(why).as("what was said").isPresent();
            assertThat(address()).contains(Places.entry(work.slug(), work.entry(), why));
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

    @Test
    void a_checker_takes_what_they_are_about_to_check_and_lets_it_go() {
        work.submit();
        as.checker(() -> {
            open();
            Studio.click(_get(row(), Button.class, spec -> spec.withText("Take it")));
            open();
            assertThat(row().getElement().getTextRecursively()).contains("You are at it");
            Studio.click(_get(row(), Button.class, spec -> spec.withText("Let it go")));
            open();
            assertThat(row().getElement().getTextRecursively()).doesNotContain("You are at it");
            return null;
        });
    }

    @Test
    void a_mention_waits_until_it_was_seen() {
        var asked = as.join("Olga of the queue", Role.WRITER);
        as.writer(() -> discussion.comment(
                OpId.random(), work.timeline(), work.entry(), null, "@Olga of the queue, is it?", false));
        as.member(asked, () -> {
            open();
            assertThat(groups()).containsExactly("You are mentioned");
            assertThat(row().getElement().getTextRecursively()).contains("First WRITER: @Olga of the queue, is it?");
            Studio.click(_get(row(), Button.class, spec -> spec.withText("Seen")));
            open();
            assertThat(groups()).isEmpty();
            return null;
        });
    }

    @Test
    void what_was_planned_is_said_to_have_happened_by_another_entry_or_by_itself() {
        var planned = work.planned("They are to meet", "2025-06-24");
        as.writer(() -> {
            open();
            assertThat(groups()).contains("Did it happen?");
            Studio.click(_get(rowOf(planned), Button.class, spec -> spec.withText("Say what became of it…")));
            Studio.click(_get(Button.class, spec -> spec.withText("This one tells it")));
            assertThat(_get(ComboBox.class).getErrorMessage()).contains("Choose the entry");
            Studio.click(_get(Button.class, spec -> spec.withText("Take “planned” off")));
            return null;
        });
        assertThat(work.standing(planned).entry().planned()).isFalse();
    }

    @Test
    void of_entries_at_every_stage_each_finds_what_is_theirs_to_do() {
        for (var stage : Stage.values()) {
            work.bring(work.draft("At " + stage.name().toLowerCase(Locale.ROOT)), stage);
        }
        as.writer(() -> {
            open();
            assertThat(groups()).contains("Sent back to you", "Your drafts").doesNotContain("To check", "To approve");
            return null;
        });
        as.checker(() -> {
            open();
            assertThat(groups()).contains("To check").doesNotContain("To approve");
            return null;
        });
        as.editor(() -> {
            open();
            assertThat(groups()).contains("To check", "To approve");
            return null;
        });
    }

    private ListItem row() {
        return rowOf(work.entry());
    }

    private static ListItem rowOf(EntryId entry) {
        return _find(WorkRow.class).stream()
                .filter(row -> _find(row, Anchor.class).stream()
                        .anyMatch(link -> link.getHref().contains(entry.toString())))
                .findFirst()
                .orElseThrow();
    }

    /** Narrowed to this test's timeline: other tests leave work for the same members. */
    private void open() {
        Studio.open(context, Places.QUEUE + "?timeline=" + work.slug());
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
