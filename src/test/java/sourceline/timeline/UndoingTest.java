package sourceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.chronology.When;
import sourceline.journal.Chain;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;

@SpringTest
class UndoingTest {

    @Autowired
    private As as;

    @Autowired
    private TimelineFixture fixture;

    @Autowired
    private Entries entries;

    @Autowired
    private Citing citing;

    @Autowired
    private Restoring restoring;

    @Autowired
    private Undoing undoing;

    @Autowired
    private TimelineBook book;

    @Autowired
    private Journal journal;

    @Autowired
    private Chain chain;

    @Autowired
    private SignedIn signedIn;

    private TimelineId timeline;
    private EntryId entry;

    @BeforeEach
    void begin() {
        timeline = fixture.timeline();
        entry = as.other(
                Role.WRITER,
                () -> EntryId.of(entries.draft(OpId.random(), timeline, NewEntry.of("A letter is due on Monday"))
                        .result()));
    }

    @Test
    void what_was_typed_in_one_go_is_taken_back_at_once_and_given_again() {
        rephrase("A signed letter is due on Monday");
        rephrase("A signed, sealed letter is due on Monday");
        long before = revision();

        undo();
        assertThat(headline()).isEqualTo("A letter is due on Monday");
        redo();
        assertThat(headline()).isEqualTo("A signed, sealed letter is due on Monday");
        assertThat(revision()).isEqualTo(before + 2);
        assertThat(chain.verify(Subject.timeline(timeline.uuid())).intact()).isTrue();
    }

    @Test
    void words_come_back_with_those_who_wrote_them() {
        rephrase("Nothing at all");
        undo();

        assertThat(state().authors()).containsExactly(as.otherId(Role.WRITER));
    }

    @Test
    void steps_are_taken_back_one_by_one_the_last_first() {
        date("2025-06-23");
        rephrase("A signed letter is due on Monday");

        undo();
        assertThat(state().when()).isEqualTo(When.edtf("2025-06-23"));
        undo();
        assertThat(state().when()).isNull();
        assertThat(next(OwnSteps::undoable)).isEmpty();
        redo();
        redo();
        assertThat(state().when()).isEqualTo(When.edtf("2025-06-23"));
        assertThat(headline()).isEqualTo("A signed letter is due on Monday");
    }

    @Test
    void after_a_new_step_nothing_can_be_given_again() {
        date("2025-06-23");
        undo();
        rephrase("A signed letter is due on Monday");

        assertThat(next(OwnSteps::redoable)).isEmpty();
    }

    @Test
    void what_others_wrote_elsewhere_in_the_text_stays() {
        rephrase("A signed letter is due on Monday");
        otherRephrases("A signed letter is due on Monday at noon");

        undo();

        assertThat(headline()).isEqualTo("A letter is due on Monday at noon");
    }

    @Test
    void what_others_made_of_it_later_goes_only_once_that_was_seen() {
        rephrase("A signed letter is due on Monday");
        otherRephrases("A countersigned letter is due on Monday");
        long seen = revision();

        assertThatThrownBy(this::undo)
                .asInstanceOf(type(LaterWork.class))
                .extracting(LaterWork::losses)
                .isEqualTo(List.of(new LaterWork.Loss(entry, "headline", as.otherId(Role.WRITER), "countersigned ")));
        assertThat(headline()).isEqualTo("A countersigned letter is due on Monday");

        undo(seen);
        assertThat(headline()).isEqualTo("A letter is due on Monday");
    }

    @Test
    void a_date_that_somebody_else_has_set_since_is_not_taken_back_unseen() {
        date("2025-06-23");
        as.other(
                Role.WRITER,
                () -> entries.date(
                        OpId.random(), timeline, entry, revision(), When.edtf("2025-06-24"), WhenBasis.NONE));

        assertThatThrownBy(this::undo).isInstanceOf(LaterWork.class);
        assertThat(state().when()).isEqualTo(When.edtf("2025-06-24"));
    }

    @Test
    void an_entry_that_was_begun_is_deleted_and_brought_back() {
        EntryId begun = fixture.entry(timeline, "Begun by mistake");

        undo();
        assertThat(as.writer(() -> book.entry(timeline, begun)).deleted()).isTrue();
        redo();
        assertThat(as.writer(() -> book.entry(timeline, begun)).deleted()).isFalse();
    }

    @Test
    void an_entry_that_others_worked_on_is_not_taken_back_unseen() {
        EntryId begun = fixture.entry(timeline, "Begun");
        as.other(Role.WRITER, () -> entries.rewrite(OpId.random(), timeline, begun, revision(), "And gone on with."));

        assertThatThrownBy(this::undo).isInstanceOf(LaterWork.class);
    }

    @Test
    void a_deletion_and_a_citation_are_taken_back() {
        var version = fixture.version(fixture.source());
        as.writer(() -> citing.cite(
                OpId.random(), timeline, entry, fixture.citing(version, "He gave no details.", Stance.SUPPORTS)));
        as.writer(() -> entries.delete(OpId.random(), timeline, entry));

        undo();
        assertThat(state().deleted()).isFalse();
        undo();
        assertThat(state().citations()).isEmpty();
        redo();
        assertThat(state().citations()).hasSize(1);
    }

    @Test
    void persons_that_others_added_stay() {
        as.writer(() -> entries.concern(OpId.random(), timeline, entry, revision(), List.of("Araqchi")));
        as.other(
                Role.WRITER,
                () -> entries.concern(OpId.random(), timeline, entry, revision(), List.of("Araqchi", "Putin")));

        undo();

        assertThat(state().persons()).containsExactly("Putin");
    }

    @Test
    void nobody_takes_back_a_step_that_is_not_their_last() {
        date("2025-06-23");
        rephrase("A signed letter is due on Monday");
        long first = revision() - 1;

        assertThatThrownBy(() -> as.writer(() -> undoing.undo(OpId.random(), timeline, first, first)))
                .isInstanceOf(NothingToUndo.class);
        assertThatThrownBy(() ->
                        as.other(Role.WRITER, () -> undoing.undo(OpId.random(), timeline, revision(), revision())))
                .isInstanceOf(NothingToUndo.class);
    }

    @Test
    void words_that_gave_way_come_back_into_their_place_with_their_author() {
        long base = revision();
        as.other(
                Role.WRITER,
                () -> entries.rephrase(OpId.random(), timeline, entry, base, "A letter is overdue on Monday"));
        as.writer(() -> entries.rephrase(OpId.random(), timeline, entry, base, "A letter is lost on Monday"));
        rephrase("A letter is lost on Monday at noon");

        var gaveWay = Overridden.in(changes());
        assertThat(gaveWay).hasSize(1);
        var one = gaveWay.getFirst();
        assertThat(one.of()).isEqualTo(as.otherId(Role.WRITER));
        assertThat(one.by()).isEqualTo(as.id(Role.WRITER));
        assertThat(one.words()).isEqualTo("overdue");
        assertThat(one.newer()).isEqualTo("lost");

        as.checker(() -> restoring.giveBack(OpId.random(), timeline, entry, "headline", one.revision(), one.place()));

        assertThat(headline()).isEqualTo("A letter is overdue on Monday at noon");
        assertThat(state().authors()).containsExactlyInAnyOrder(as.id(Role.WRITER), as.otherId(Role.WRITER));
    }

    @Test
    void a_date_that_gave_way_is_known_with_its_revision() {
        long base = revision();
        as.other(
                Role.WRITER,
                () -> entries.date(OpId.random(), timeline, entry, base, When.edtf("2025-06-24"), WhenBasis.NONE));
        as.writer(() -> entries.date(OpId.random(), timeline, entry, base, When.edtf("2025-06-23"), WhenBasis.NONE));

        assertThat(Overridden.in(changes()))
                .singleElement()
                .satisfies(one -> assertThat(one.words()).isEqualTo("2025-06-24"))
                .satisfies(one -> assertThat(one.older()).isEqualTo(base + 1));
    }

    private void undo() {
        undo(0);
    }

    private void undo(long seen) {
        var step = next(OwnSteps::undoable).orElseThrow();
        as.writer(() -> undoing.undo(OpId.random(), timeline, step.revision(), seen));
    }

    private void redo() {
        var step = next(OwnSteps::redoable).orElseThrow();
        as.writer(() -> undoing.redo(OpId.random(), timeline, step.revision(), 0));
    }

    private Optional<OwnSteps.Step> next(Function<OwnSteps, Optional<OwnSteps.Step>> which) {
        return which.apply(OwnSteps.of(changes(), as.writer(signedIn::actor)));
    }

    private List<JournalEntry> changes() {
        return journal.history(Subject.timeline(timeline.uuid()), 0, Undoing.REACH)
                .reversed();
    }

    private Receipt rephrase(String headline) {
        return as.writer(() -> entries.rephrase(OpId.random(), timeline, entry, revision(), headline));
    }

    private void otherRephrases(String headline) {
        as.other(Role.WRITER, () -> entries.rephrase(OpId.random(), timeline, entry, revision(), headline));
    }

    private void date(String edtf) {
        as.writer(() -> entries.date(OpId.random(), timeline, entry, revision(), When.edtf(edtf), WhenBasis.NONE));
    }

    private long revision() {
        return journal.revision(Subject.timeline(timeline.uuid()));
    }

    private String headline() {
        return state().headline();
    }

    private EntryState state() {
        return as.writer(() -> book.entry(timeline, entry));
    }
}
