package sourceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sourceline.chronology.When;
import sourceline.evidence.Quote;
import sourceline.journal.Act;
import sourceline.journal.Actor;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;
import sourceline.source.SourceId;
import sourceline.source.VersionId;
import sourceline.text.AuthoredText;

class EntryTest {

    private static final Actor WRITER = new Actor(UUID.randomUUID());
    private static final Actor COLLEAGUE = new Actor(UUID.randomUUID());
    private static final Quote QUOTE = Quote.of("A letter is due on Monday, he said.", 0, 35);

    private static final Function<String, Optional<AuthoredText>> NEVER = text -> Optional.empty();

    private final Entry entry =
            Entry.draft(act(WRITER, 1), EntryId.random(), TimelineId.random(), "A letter is due", "On Monday.");

    private static Act act(Actor actor, long revision) {
        return new Act(actor, Instant.parse("2025-06-23T10:00:00Z"), revision);
    }

    private static List<String> fields(Act act) {
        return act.effects().stream().map(Effect::field).toList();
    }

    private static MemberId member(Actor actor) {
        return new MemberId(actor.member());
    }

    private CitationId cite(Actor actor, long revision) {
        return entry.citations()
                .cite(
                        act(actor, revision),
                        SourceId.random(),
                        QUOTE,
                        NewCitation.of(VersionId.random(), 0, 35, Stance.SUPPORTS));
    }

    @Test
    void a_draft_records_itself_and_each_thing_it_was_given() {
        var act = act(WRITER, 7);
        var drafted = Entry.draft(act, EntryId.random(), TimelineId.random(), "A letter is due", "");

        assertThat(fields(act)).containsExactly("created", "headline");
        assertThat(act.effects())
                .allSatisfy(effect ->
                        assertThat(effect.about()).isEqualTo(drafted.id().uuid()));
        assertThat(drafted.state().fieldRevisions())
                .containsOnlyKeys("headline")
                .containsEntry("headline", 7L);
        assertThat(drafted.state().revision()).isEqualTo(7);
    }

    @Test
    void an_effect_says_what_was_before_and_after_and_who_wrote_the_words() {
        var act = act(COLLEAGUE, 2);
        entry.words().rephrase(act, "A letter is due", "A letter was due", NEVER);

        assertThat(act.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.what()).isEqualTo("entry");
            assertThat(effect.field()).isEqualTo("headline");
            assertThat(effect.before()).isEqualTo("A letter is due");
            assertThat(effect.after()).isEqualTo("A letter was due");
            assertThat(effect.detail())
                    .contains(WRITER.member().toString(), COLLEAGUE.member().toString());
        });
        assertThat(entry.state().authors()).containsExactlyInAnyOrder(member(WRITER), member(COLLEAGUE));
    }

    @Test
    void an_author_of_no_word_that_is_left_is_no_author() {
        entry.words().rephrase(act(COLLEAGUE, 2), "A letter is due", "Nothing known", NEVER);
        entry.words().rewrite(act(COLLEAGUE, 3), "On Monday.", "", NEVER);

        assertThat(entry.state().authors()).containsExactly(member(COLLEAGUE));
    }

    @Test
    void what_is_already_so_leaves_no_effect() {
        var act = act(WRITER, 2);
        entry.words().rephrase(act, "A letter is due", "A letter is due", NEVER);
        entry.unplan(act);
        entry.moveTo(act, 1, null);
        entry.concern(act, List.of(), List.of());
        entry.removeMedia(act);
        entry.undate(act, 1);

        assertThat(act.effects()).isEmpty();
        assertThat(entry.state().revision()).isEqualTo(1);
    }

    @Test
    void a_date_records_its_basis_and_makes_its_setter_an_author() {
        var act = act(COLLEAGUE, 2);
        var basis = new WhenBasis("on Monday", null, null, null, member(COLLEAGUE), "the article’s Monday");
        entry.date(act, 1, When.edtf("2025-06-23?"), basis);

        assertThat(act.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.after()).isEqualTo("2025-06-23?");
            assertThat(effect.detail()).contains("on Monday");
        });
        assertThat(entry.state().authors()).contains(member(COLLEAGUE));
    }

    @Test
    void a_colleague_may_correct_a_date_and_leave_it_inferred_by_whoever_inferred_it() {
        var basis = new WhenBasis(null, null, null, null, member(WRITER), "our reading");
        entry.date(act(WRITER, 2), 1, When.edtf("2025-06-23"), basis);

        entry.date(act(COLLEAGUE, 3), 2, When.edtf("2025-06-22"), basis);

        assertThat(entry.state().basis().inferredBy()).isEqualTo(member(WRITER));
        assertThat(entry.state().authors()).contains(member(COLLEAGUE));
    }

    @Test
    void a_citation_records_its_place_and_not_its_words() {
        var act = act(WRITER, 2);
        var cited = entry.citations()
                .cite(act, SourceId.random(), QUOTE, NewCitation.of(VersionId.random(), 0, 35, Stance.SUPPORTS));

        assertThat(act.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.what()).isEqualTo("citation");
            assertThat(effect.target()).isEqualTo(cited.uuid());
            assertThat(effect.about()).isEqualTo(entry.id().uuid());
            assertThat(effect.after()).doesNotContain("Monday");
        });
        assertThat(entry.state().citations()).singleElement().satisfies(citation -> {
            assertThat(citation.exact()).contains("Monday");
            assertThat(citation.addedAt()).isEqualTo(2);
        });
    }

    @Test
    void a_translation_and_a_stance_record_their_change() {
        var cited = cite(WRITER, 2);
        var act = act(COLLEAGUE, 3);
        entry.citations().takeStance(act, cited, Stance.DENIES);
        entry.citations().translate(act, cited, "Ein Brief", "A. B.");
        entry.citations().translate(act, cited, "Ein Brief", "A. B.");

        assertThat(fields(act)).containsExactly("stance", "translation", "translator");
        assertThat(entry.state().fieldRevisions()).containsEntry("citations", 3L);
        assertThatThrownBy(() -> entry.citations().takeStance(act(WRITER, 4), CitationId.random(), Stance.DENIES))
                .isInstanceOf(NoSuchCitation.class);
    }

    @Test
    void a_deleted_entry_takes_words_and_nothing_else() {
        entry.delete(act(WRITER, 2));

        assertThat(entry.words()
                        .rewrite(act(COLLEAGUE, 3), "On Monday.", "On Monday, it is said.", NEVER)
                        .deleted())
                .isTrue();
        assertThatThrownBy(() -> entry.plan(act(WRITER, 4))).isInstanceOf(EntryIsDeleted.class);
        assertThatThrownBy(() -> cite(WRITER, 4)).isInstanceOf(EntryIsDeleted.class);
        assertThatThrownBy(() -> entry.delete(act(WRITER, 4))).isInstanceOf(EntryIsDeleted.class);
    }

    @Test
    void two_changes_that_fit_each_by_itself_and_not_together_are_refused() {
        var base = "x ".repeat(50) + "middle" + " y".repeat(40);
        entry.words().rephrase(act(WRITER, 2), "A letter is due", base, NEVER);
        entry.words().rephrase(act(WRITER, 3), base, "a".repeat(12) + " " + base, NEVER);

        assertThatThrownBy(() -> entry.words().rephrase(act(COLLEAGUE, 4), base, base + " " + "b".repeat(12), NEVER))
                .isInstanceOf(TextTooLong.class);
    }

    @Test
    void limits_on_persons_hold() {
        var many = IntStream.range(0, Persons.LIMIT + 1).mapToObj(i -> "P" + i).toList();

        assertThatThrownBy(() -> entry.concern(act(WRITER, 2), List.of(), many)).isInstanceOf(TooMany.class);
    }
}
