package sourceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.chronology.When;
import sourceline.journal.Chain;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.Membership;
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
    private Timelines timelines;

    @Autowired
    private Membership membership;

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

        assertThatThrownBy(() -> undo())
                .asInstanceOf(type(LaterWork.class))
                .extracting(LaterWork::losses)
                .isEqualTo(List.of(new LaterWork.Loss(
                        "entry", Optional.of(entry), "headline", as.otherId(Role.WRITER), "countersigned ")));
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

        assertThatThrownBy(() -> undo()).isInstanceOf(LaterWork.class);
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

        assertThatThrownBy(() -> undo()).isInstanceOf(LaterWork.class);
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
    void whoever_takes_a_stance_back_is_no_author_of_it_any_more() {
        var version = fixture.version(fixture.source());
        CitationId cited = CitationId.of(as.other(
                        Role.WRITER,
                        () -> citing.cite(
                                OpId.random(),
                                timeline,
                                entry,
                                fixture.citing(version, "He gave no details.", Stance.SUPPORTS)))
                .result());
        as.writer(() -> citing.takeStance(OpId.random(), timeline, entry, cited, Stance.DENIES));
        assertThat(state().authors()).contains(as.id(Role.WRITER));

        undo();

        assertThat(state().authors()).containsExactly(as.otherId(Role.WRITER));
        assertThat(state().citations().getFirst().stance()).isEqualTo(Stance.SUPPORTS);
    }

    @Test
    void the_title_summary_language_and_zone_of_a_timeline_are_taken_back_and_given_again() {
        as.writer(() -> timelines.retitle(OpId.random(), timeline, revision(), "The lett"));
        as.writer(() -> timelines.retitle(OpId.random(), timeline, revision(), "The letters"));
        as.writer(() -> timelines.summarise(OpId.random(), timeline, revision(), ""));
        as.writer(() -> timelines.changeLanguage(OpId.random(), timeline, revision(), Locale.FRENCH));
        as.writer(() -> timelines.changeZone(OpId.random(), timeline, revision(), ZoneId.of("Asia/Tehran")));

        undo();
        assertThat(header().zone()).isEqualTo(ZoneId.of("Europe/Moscow"));
        undo();
        assertThat(header().language()).isEqualTo(Locale.ENGLISH);
        undo();
        assertThat(header().summary()).isEqualTo("What is known of it.");
        undo();
        assertThat(header().title()).isEqualTo("The letter");
        redo();
        assertThat(header().title()).isEqualTo("The letters");
        redo();
        redo();
        redo();
        assertThat(header().summary()).isEmpty();
        assertThat(header().zone()).isEqualTo(ZoneId.of("Asia/Tehran"));
        assertThat(chain.verify(Subject.timeline(timeline.uuid())).intact()).isTrue();
    }

    @Test
    void a_title_that_somebody_else_has_changed_since_is_not_taken_back_unseen() {
        as.writer(() -> timelines.retitle(OpId.random(), timeline, revision(), "The letters"));
        as.other(Role.WRITER, () -> timelines.retitle(OpId.random(), timeline, revision(), "Two letters"));
        long seen = revision();

        assertThatThrownBy(() -> undo())
                .asInstanceOf(type(LaterWork.class))
                .extracting(LaterWork::losses)
                .isEqualTo(List.of(new LaterWork.Loss(
                        "timeline", Optional.empty(), "title", as.otherId(Role.WRITER), "Two letters")));
        undo(seen);

        assertThat(header().title()).isEqualTo("The letter");
    }

    @Test
    void a_former_address_leads_there_again_unless_whoever_changed_it_is_no_editor_any_more() {
        var editor = as.join("Editor for a while", Role.EDITOR);
        String before = header().slug();
        as.member(editor, () -> timelines.changeSlug(OpId.random(), timeline, revision(), TimelineFixture.slug()));
        long step = revision();
        as.administrator(() -> membership.changeRoles(OpId.random(), editor, Set.of(Role.WRITER)));

        assertThatThrownBy(() -> as.member(editor, () -> undoing.undo(OpId.random(), timeline, step, step)))
                .isInstanceOf(AccessDeniedException.class);
        as.administrator(() -> membership.changeRoles(OpId.random(), editor, Set.of(Role.EDITOR)));
        as.member(editor, () -> undoing.undo(OpId.random(), timeline, step, step));

        assertThat(header().slug()).isEqualTo(before);
    }

    @Test
    void a_strand_comes_back_where_it_stood_and_what_stood_in_it() {
        StrandId letter = strand("The letter", 2);
        strand("Strikes", 1);
        as.writer(() -> entries.moveTo(OpId.random(), timeline, entry, revision(), letter));
        as.writer(() -> entries.delete(OpId.random(), timeline, entry));
        var before = header().strands();
        as.writer(() -> timelines.removeStrand(OpId.random(), timeline, letter));

        undo();
        assertThat(header().strands()).isEqualTo(before);
        assertThat(state().strand()).isEqualTo(letter);
        redo();
        assertThat(header().strands()).extracting(StrandState::name).containsExactly("Strikes");
        assertThat(state().strand()).isNull();
    }

    @Test
    void a_strands_name_colour_and_place_are_taken_back_and_so_is_the_strand() {
        StrandId letter = strand("The letter", 2);
        StrandId strikes = strand("Strikes", 1);
        as.writer(() -> timelines.renameStrand(OpId.random(), timeline, letter, "Letters"));
        as.writer(() -> timelines.recolourStrand(OpId.random(), timeline, letter, 7));
        as.writer(() -> timelines.moveStrand(OpId.random(), timeline, strikes, 0));

        undo();
        assertThat(header().strands()).extracting(StrandState::name).containsExactly("Letters", "Strikes");
        undo();
        undo();
        assertThat(header().strands().getFirst()).isEqualTo(new StrandState(letter, "The letter", 2));
        undo();
        assertThat(header().strands()).extracting(StrandState::id).containsExactly(letter);
    }

    @Test
    void a_strand_that_others_put_entries_into_is_not_taken_back_unseen() {
        StrandId letter = strand("The letter", 2);
        as.other(Role.WRITER, () -> entries.moveTo(OpId.random(), timeline, entry, revision(), letter));
        long seen = revision();

        assertThatThrownBy(() -> undo())
                .asInstanceOf(type(LaterWork.class))
                .extracting(LaterWork::losses)
                .isEqualTo(List.of(
                        new LaterWork.Loss("entry", Optional.of(entry), "strand", as.otherId(Role.WRITER), "")));
        undo(seen);

        assertThat(header().strands()).isEmpty();
        assertThat(state().strand()).isNull();
    }

    @Test
    void a_period_comes_back_as_it_was() {
        PeriodId war = PeriodId.of(as.writer(() ->
                        timelines.addPeriod(OpId.random(), timeline, "The war", When.edtf("2025-06-13/2025-06-24")))
                .result());
        as.writer(() -> timelines.changePeriod(
                OpId.random(), timeline, war, "Twelve days", When.edtf("2025-06-13/2025-06-25")));
        as.writer(() -> timelines.removePeriod(OpId.random(), timeline, war));

        undo();
        assertThat(header().periods())
                .containsExactly(new PeriodState(war, "Twelve days", When.edtf("2025-06-13/2025-06-25")));
        undo();
        assertThat(header().periods())
                .containsExactly(new PeriodState(war, "The war", When.edtf("2025-06-13/2025-06-24")));
        undo();
        assertThat(header().periods()).isEmpty();
        redo();
        assertThat(header().periods()).extracting(PeriodState::id).containsExactly(war);
    }

    @Test
    void a_step_of_which_nothing_is_left_is_taken_back_without_a_change_and_the_one_before_it_comes_next() {
        date("2025-06-23");
        StrandId letter = strand("The letter", 2);
        as.other(Role.WRITER, () -> timelines.removeStrand(OpId.random(), timeline, letter));

        var receipt = undo();

        assertThat(OwnSteps.isMoot(receipt)).isTrue();
        undo();
        assertThat(state().when()).isNull();
        redo();
        assertThat(OwnSteps.isMoot(redo())).isTrue();
    }

    @Test
    void a_timeline_that_was_begun_stands_for_good() {
        var step = OwnSteps.of(changes(), as.writer(signedIn::actor)).standing().orElseThrow();

        assertThat(step.command()).isEqualTo("timeline.create");
        assertThatThrownBy(() -> as.writer(() -> undoing.undo(OpId.random(), timeline, step.revision(), revision())))
                .isInstanceOf(StandsForGood.class);
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
    void whoever_leaves_it_so_is_told_no_more_that_words_gave_way_and_the_other_still_is() {
        long base = revision();
        as.other(
                Role.WRITER,
                () -> entries.rephrase(OpId.random(), timeline, entry, base, "A letter is overdue on Monday"));
        as.writer(() -> entries.rephrase(OpId.random(), timeline, entry, base, "A letter is lost on Monday"));
        var one = Overridden.in(changes()).getFirst();
        assertThat(toBeTold(Role.WRITER)).containsExactly(one);

        as.writer(() -> restoring.leaveSo(OpId.random(), timeline, entry, "headline", one.revision(), one.place()));

        assertThat(toBeTold(Role.WRITER)).isEmpty();
        assertThat(Overridden.toBeTold(as.otherId(Role.WRITER), Overridden.in(changes()), changes()))
                .containsExactly(one);
        assertThat(next(OwnSteps::undoable).orElseThrow().revision()).isEqualTo(one.revision());
        assertThatThrownBy(() -> as.writer(
                        () -> restoring.leaveSo(OpId.random(), timeline, entry, "body", one.revision(), one.place())))
                .isInstanceOf(NoSuchField.class);
    }

    @Test
    void whoever_wrote_in_two_windows_at_once_is_told_which_words_of_theirs_gave_way() {
        long base = revision();
        as.writer(() -> entries.rephrase(OpId.random(), timeline, entry, base, "A letter is overdue on Monday"));
        as.writer(() -> entries.rephrase(OpId.random(), timeline, entry, base, "A letter is lost on Monday"));

        assertThat(toBeTold(Role.WRITER)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("overdue");
            assertThat(one.of()).isEqualTo(one.by());
        });
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

    private Receipt undo() {
        return undo(0);
    }

    private Receipt undo(long seen) {
        var step = next(OwnSteps::undoable).orElseThrow();
        return as.writer(() -> undoing.undo(OpId.random(), timeline, step.revision(), seen));
    }

    private Receipt redo() {
        var step = next(OwnSteps::redoable).orElseThrow();
        return as.writer(() -> undoing.redo(OpId.random(), timeline, step.revision(), 0));
    }

    private StrandId strand(String name, int colour) {
        return StrandId.of(as.writer(() -> timelines.addStrand(OpId.random(), timeline, name, colour))
                .result());
    }

    private TimelineState header() {
        return as.writer(() -> book.timeline(timeline));
    }

    private Optional<OwnSteps.Step> next(Function<OwnSteps, Optional<OwnSteps.Step>> which) {
        return which.apply(OwnSteps.of(changes(), as.writer(signedIn::actor)));
    }

    private List<JournalEntry> changes() {
        return journal.lately(Subject.timeline(timeline.uuid()), Undoing.REACH);
    }

    private Receipt rephrase(String headline) {
        return as.writer(() -> entries.rephrase(OpId.random(), timeline, entry, revision(), headline));
    }

    private void otherRephrases(String headline) {
        as.other(Role.WRITER, () -> entries.rephrase(OpId.random(), timeline, entry, revision(), headline));
    }

    private List<Overridden> toBeTold(Role role) {
        return Overridden.toBeTold(as.id(role), Overridden.in(changes()), changes());
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
