package sourceline.studio.history;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.newsroom.Role;
import sourceline.publication.PublicationFixture;
import sourceline.publication.PublicationFixture.Desk;
import sourceline.studio.Studio;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.WordChanges;
import sourceline.studio.trail.Deed;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineBook;

@SpringTest
class HistoryViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private PublicationFixture made;

    @Autowired
    private Entries entries;

    @Autowired
    private TimelineBook book;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void what_was_done_is_told_in_words_newest_first() {
        var desk = made.desk();
        var entry = draft(desk, "A letter is due on Monday");
        made.reword(desk, entry, "A letter is due on Tuesday");
        sitting(Role.WRITER, () -> {
            open(Places.history(desk.slug()));
            assertThat(sentences()).startsWith("First WRITER rephrased the headline", "First WRITER added an entry");
            assertThat(sentences()).endsWith("First WRITER began the timeline");
        });
    }

    @Test
    void a_change_of_words_shows_what_went_and_what_came() {
        var desk = made.desk();
        var entry = draft(desk, "A letter is due on Monday");
        made.reword(desk, entry, "A letter is due on Tuesday");
        sitting(Role.WRITER, () -> {
            open(Places.history(desk.slug(), entry));
            var changes = _find(WordChanges.class).getFirst().getElement();
            assertThat(changes.getChildren()
                            .filter(piece -> !piece.getTag().equals("span"))
                            .map(piece -> piece.getTag() + " " + piece.getText()))
                    .containsExactly("del Monday", "ins Tuesday");
        });
    }

    @Test
    void the_history_of_one_entry_tells_of_nothing_else() {
        var desk = made.desk();
        var one = draft(desk, "One");
        draft(desk, "Another");
        sitting(Role.WRITER, () -> {
            open(Places.history(desk.slug(), one));
            assertThat(text()).contains("What was done to “One”").doesNotContain("Another", "began the timeline");
        });
    }

    @Test
    void any_two_states_of_an_entry_are_compared_word_by_word() {
        var desk = made.desk();
        var entry = draft(desk, "A letter is due on Monday");
        made.reword(desk, entry, "A letter is due on Tuesday");
        made.reword(desk, entry, "A letter was due on Tuesday");
        sitting(Role.WRITER, () -> {
            open(Places.history(desk.slug(), entry));
            var compared = _get(Compared.class);
            assertThat(compared.getElement().getTextRecursively()).contains("is", "Monday", "was", "Tuesday");
            @SuppressWarnings("unchecked")
            Select<Deed> from = _get(compared, Select.class, spec -> spec.withLabel("From"));
            var states = from.getListDataView().getItems().toList();
            from.setValue(states.getFirst());
            assertThat(compared.getElement().getTextRecursively()).contains("These two states are the same.");
            from.setValue(states.get(1));
            assertThat(_find(compared, WordChanges.class)
                            .getFirst()
                            .getElement()
                            .getTextRecursively())
                    .contains("is", "was");
        });
    }

    @Test
    void what_is_shown_is_taken_along() {
        var desk = made.desk();
        var entry = draft(desk, "=A letter");
        sitting(Role.WRITER, () -> {
            open(Places.history(desk.slug(), entry));
            assertThat(_find(Anchor.class).stream().map(Anchor::getText))
                    .contains("Take along as CSV", "Take along as JSON");
        });
    }

    @Test
    void filters_are_in_the_address() {
        var desk = made.desk();
        made.approved(desk, "A letter is due");
        sitting(Role.WRITER, () -> {
            open(Places.history(desk.slug()) + "?kind=review");
            assertThat(sentences())
                    .containsExactly(
                            "First EDITOR approved it",
                            "First CHECKER checked it",
                            "First WRITER submitted it for checking");
            open(Places.history(desk.slug()) + "?kind=review&by=" + as.id(Role.CHECKER));
            assertThat(sentences()).containsExactly("First CHECKER checked it");
            open(Places.history(desk.slug()) + "?kind=publication");
            assertThat(_get(EmptyState.class)).isNotNull();
        });
    }

    @Test
    void a_free_period_is_by_the_timelines_days_its_last_one_included() {
        var desk = made.desk();
        draft(desk, "A letter is due");
        var today =
                LocalDate.now(as.writer(() -> book.timeline(desk.timeline())).zone());
        sitting(Role.WRITER, () -> {
            open(Places.history(desk.slug()) + "?from=" + today.minusDays(1) + "&to=" + today);
            assertThat(sentences()).startsWith("First WRITER added an entry");
            open(Places.history(desk.slug()) + "?to=" + today.minusDays(1));
            assertThat(_get(EmptyState.class)).isNotNull();
            open(Places.history(desk.slug()) + "?from=" + today + "&to=" + today.minusDays(1));
            assertThat(text()).contains("There is no day between these two");
        });
    }

    @Test
    void an_earlier_wording_is_brought_back_and_that_can_be_undone() {
        var desk = made.desk();
        var entry = draft(desk, "The first wording");
        made.reword(desk, entry, "The second wording");
        sitting(Role.WRITER, () -> {
            open(Places.history(desk.slug(), entry));
            _click(_find(Button.class, spec -> spec.withText("Bring back what stood before"))
                    .getFirst());
            assertThat(headline(desk, entry)).isEqualTo("The first wording");
            _click(_get(Button.class, spec -> spec.withText("Undo")));
            assertThat(headline(desk, entry)).isEqualTo("The second wording");
        });
    }

    @Test
    void a_deleted_entry_is_brought_back() {
        var desk = made.desk();
        var entry = draft(desk, "A letter is due");
        as.writer(() -> entries.delete(OpId.random(), desk.timeline(), entry));
        sitting(Role.WRITER, () -> {
            open(Places.history(desk.slug()));
            _click(_get(Button.class, spec -> spec.withText("Bring the entry back")));
            assertThat(book.entry(desk.timeline(), entry).deleted()).isFalse();
        });
    }

    @Test
    void an_administrator_reads_the_history_and_is_offered_no_way_back() {
        var desk = made.desk();
        var entry = draft(desk, "The first wording");
        made.reword(desk, entry, "The second wording");
        sitting(Role.ADMINISTRATOR, () -> {
            open(Places.history(desk.slug()));
            assertThat(sentences()).contains("First WRITER rephrased the headline");
            _assertNone(Button.class, spec -> spec.withText("Bring back what stood before"));
        });
    }

    @Test
    void what_somebody_else_does_comes_on_top_by_itself() {
        var desk = made.desk();
        var entry = draft(desk, "The first wording");
        sitting(Role.WRITER, () -> {
            open(Places.history(desk.slug()));
            made.reword(desk, entry, "The second wording");
            waitUntil(() -> sentences().getFirst().equals("First WRITER rephrased the headline"));
        });
    }

    @Test
    void a_whole_chain_is_said_to_be_whole() {
        var desk = made.desk();
        draft(desk, "A letter is due");
        sitting(Role.WRITER, () -> {
            open(Places.history(desk.slug()));
            verify();
            assertThat(text()).contains("The chain is whole", "has not been published yet");
        });
    }

    @Test
    void a_whole_chain_is_compared_with_what_the_newest_snapshot_recorded() {
        var desk = made.desk();
        made.publish(desk, made.approved(desk, "A letter is due"));
        sitting(Role.WRITER, () -> {
            open(Places.history(desk.slug()));
            verify();
            assertThat(text()).contains("It is the one that version 1 recorded");
        });
    }

    @Test
    void the_first_break_of_the_chain_is_named() {
        var desk = made.desk();
        var entry = draft(desk, "A letter is due");
        made.reword(desk, entry, "A letter was due");
        var revision = made.revision(desk);
        jdbc.update(
                "update change set after_value = 'A letter was lost' where subject_id = ? and revision = ?",
                desk.timeline().uuid(),
                revision);
        sitting(Role.WRITER, () -> {
            open(Places.history(desk.slug()));
            verify();
            assertThat(text())
                    .contains(
                            "The chain is broken, first at revision " + revision,
                            "A value there is not the one that was recorded.",
                            "First WRITER rephrased the headline");
        });
    }

    @Test
    void an_unknown_address_leads_nowhere() {
        sitting(Role.WRITER, () -> {
            open(Places.history("no-such-timeline"));
            assertThat(text()).contains("There is nothing at this address");
        });
    }

    private EntryId draft(Desk desk, String headline) {
        return made.draft(desk, headline, "", PublicationFixture.NOT_PUBLIC);
    }

    private String headline(Desk desk, EntryId entry) {
        return book.entry(desk.timeline(), entry).headline();
    }

    /** What the page does when it is closed is done as the member, too. */
    private void sitting(Role role, Runnable work) {
        as.member(as.id(role), () -> {
            try {
                work.run();
            } finally {
                Studio.leave();
            }
            return null;
        });
    }

    private void open(String address) {
        Studio.leave();
        Studio.open(context, address);
    }

    private static void waitUntil(BooleanSupplier condition) {
        var deadline = Instant.now().plusSeconds(10);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            MockVaadin.clientRoundtrip(false);
            Thread.onSpinWait();
        }
    }

    private static void verify() {
        _click(_get(Button.class, spec -> spec.withText("Verify the chain")));
        MockVaadin.clientRoundtrip(false);
    }

    private static List<String> sentences() {
        return _find(Div.class, spec -> spec.withClasses("sl-deed-sentence")).stream()
                .map(sentence -> sentence.getElement().getChild(0).getText())
                .toList();
    }

    private static String text() {
        return _find(Component.class).stream()
                .flatMap(component -> component instanceof Notification ? Stream.empty() : Stream.of(component))
                .map(component -> component.getElement().getText())
                .reduce("", (all, one) -> all + "\n" + one);
    }
}
