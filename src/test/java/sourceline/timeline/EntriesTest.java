package sourceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.chronology.When;
import sourceline.journal.JournalEntry;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Refused;
import sourceline.newsroom.Role;
import sourceline.source.Contents;
import sourceline.source.SourceUnknown;
import sourceline.source.VersionId;
import sourceline.source.Visibility;

@SpringTest
class EntriesTest {

    private static final WhenBasis MONDAY =
            new WhenBasis("Monday", null, LocalDate.parse("2025-06-23"), "the article’s own inferred date", null, null);

    @Autowired
    private As as;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Entries entries;

    @Autowired
    private Citing citing;

    @Autowired
    private Illustrating illustrating;

    @Autowired
    private Restoring restoring;

    @Autowired
    private TimelineBook book;

    @Autowired
    private Contents contents;

    @Autowired
    private TimelineFixture fixture;

    private TimelineId timeline;
    private EntryId entry;
    private VersionId version;

    @BeforeEach
    void anEntryAndASource() {
        timeline = fixture.timeline();
        entry = fixture.entry(timeline, "A letter is due on Monday");
        version = fixture.version(fixture.source());
    }

    private EntryState state() {
        return as.writer(() -> book.entry(timeline, entry));
    }

    private long revision() {
        return as.writer(() -> book.timeline(timeline)).revision();
    }

    private List<JournalEntry> history() {
        return as.writer(() -> book.history(timeline, entry));
    }

    private Receipt writes(Supplier<Receipt> work) {
        return as.writer(work);
    }

    private CitationId cite(String words, Stance stance) {
        var citation = fixture.citing(version, words, stance);
        return CitationId.of(writes(() -> citing.cite(OpId.random(), timeline, entry, citation))
                .result());
    }

    private static void assertRefused(Supplier<Receipt> work, String code, String field) {
        assertThatThrownBy(work::get).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo(field);
        });
    }

    @Test
    void a_draft_stands_with_all_that_it_was_given() {
        var strand = StrandId.of(writes(() -> timelines.addStrand(OpId.random(), timeline, "The letter", 2))
                .result());
        var quote = "Araqchi is set to deliver a letter on Monday.";
        var drafted = fixture.entry(
                timeline,
                new NewEntry(
                        strand,
                        When.edtf("2025-06-23?"),
                        MONDAY,
                        "A letter is due",
                        "Araqchi is to deliver it.",
                        true,
                        List.of("Abbas  Araqchi", "Abbas Araqchi"),
                        List.of(fixture.citing(version, quote, Stance.SUPPORTS))));

        var state = as.writer(() -> book.entry(timeline, drafted));
        assertThat(state.strand()).isEqualTo(strand);
        assertThat(state.when()).isEqualTo(When.edtf("2025-06-23?"));
        assertThat(state.headline()).isEqualTo("A letter is due");
        assertThat(state.body()).isEqualTo("Araqchi is to deliver it.");
        assertThat(state.planned()).isTrue();
        assertThat(state.persons()).containsExactly("Abbas Araqchi");
        assertThat(state.authors()).containsExactly(as.id(Role.WRITER));
        assertThat(state.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.exact()).isEqualTo(quote);
            assertThat(citation.prefix()).startsWith("A letter is due\n");
            assertThat(citation.suffix()).isEqualTo(" The letter has not been made pu");
            assertThat(state.basis().citation()).isEqualTo(citation.id());
        });
    }

    @Test
    void a_repeated_draft_makes_one_entry() {
        var opId = OpId.random();
        var first = writes(() -> entries.draft(opId, timeline, NewEntry.of("Once")));
        var second = writes(() -> entries.draft(opId, timeline, NewEntry.of("Once")));

        assertThat(second).isEqualTo(first);
        assertThat(as.writer(() -> book.timeline(timeline)).entries())
                .extracting(EntryState::headline)
                .containsOnlyOnce("Once");
    }

    @Test
    void a_headline_that_is_empty_too_long_or_holds_nul_is_refused_and_nothing_changes() {
        var before = revision();
        assertRefused(
                () -> writes(() -> entries.rephrase(OpId.random(), timeline, entry, before, "  ")),
                "headline-empty",
                "headline");
        assertRefused(
                () -> writes(() -> entries.rephrase(OpId.random(), timeline, entry, before, "x".repeat(201))),
                "headline-too-long",
                "headline");
        assertRefused(
                () -> writes(() -> entries.rephrase(OpId.random(), timeline, entry, before, "a\0b")),
                "forbidden-character",
                "headline");
        assertRefused(
                () -> writes(() -> entries.rewrite(OpId.random(), timeline, entry, before, "\ud83d")),
                "forbidden-character",
                "body");
        assertRefused(
                () -> writes(() -> entries.rewrite(OpId.random(), timeline, entry, before, "x".repeat(5001))),
                "body-too-long",
                "body");
        assertThat(revision()).isEqualTo(before);
    }

    @Test
    void the_same_words_again_change_nothing() {
        var receipt =
                writes(() -> entries.rephrase(OpId.random(), timeline, entry, revision(), "A letter is due on Monday"));

        assertThat(receipt.changed()).isFalse();
        assertThat(Edited.from(receipt).value()).isEqualTo("A letter is due on Monday");
    }

    @Test
    void of_two_dates_the_newer_stands_and_the_older_can_be_restored_with_its_basis() {
        var base = revision();
        writes(() -> entries.date(OpId.random(), timeline, entry, base, When.edtf("2025-06-23?"), MONDAY));
        var older = revision();

        var receipt = as.other(
                Role.WRITER,
                () -> entries.date(OpId.random(), timeline, entry, base, When.edtf("2025-06-22"), WhenBasis.NONE));

        assertThat(Edited.from(receipt)).isEqualTo(new Edited("2025-06-22", false, true, older, List.of(), false));
        assertThat(state().authors()).contains(as.otherId(Role.WRITER));

        writes(() -> restoring.restore(OpId.random(), timeline, entry, "when", older));
        assertThat(state().when()).isEqualTo(When.edtf("2025-06-23?"));
        assertThat(state().basis()).isEqualTo(MONDAY);
        assertThat(state().authors()).containsExactly(as.id(Role.WRITER));
    }

    @Test
    void nobody_can_say_of_another_that_they_inferred_a_date() {
        var claimed = new WhenBasis(null, null, null, null, as.otherId(Role.WRITER), "our reading");

        assertRefused(
                () -> writes(
                        () -> entries.date(OpId.random(), timeline, entry, revision(), When.edtf("2025"), claimed)),
                "inferred-by-somebody-else",
                "when");
    }

    @Test
    void a_basis_must_be_in_the_words_of_the_citation_it_names() {
        var citation = cite("He gave no details.", Stance.CONTEXT);
        var basis = new WhenBasis("Monday", citation, null, null, null, null);

        assertRefused(
                () -> writes(() -> entries.date(OpId.random(), timeline, entry, revision(), When.edtf("2025"), basis)),
                "basis-not-in-quote",
                "when");
    }

    @Test
    void a_date_taken_away_takes_its_basis_along() {
        writes(() -> entries.date(OpId.random(), timeline, entry, revision(), When.edtf("2025-06"), MONDAY));
        writes(() -> entries.undate(OpId.random(), timeline, entry, revision()));

        assertThat(state().when()).isNull();
        assertThat(state().basis()).isEqualTo(WhenBasis.NONE);
    }

    @Test
    void persons_that_two_add_at_once_are_both_there() {
        var base = revision();
        writes(() -> entries.concern(OpId.random(), timeline, entry, base, List.of("Abbas Araqchi")));
        var receipt = as.other(
                Role.WRITER, () -> entries.concern(OpId.random(), timeline, entry, base, List.of("Vladimir Putin")));

        assertThat(Edited.from(receipt).merged()).isTrue();
        assertThat(state().persons()).containsExactly("Abbas Araqchi", "Vladimir Putin");
    }

    @Test
    void a_person_whom_another_took_away_stays_away() {
        writes(() -> entries.concern(OpId.random(), timeline, entry, revision(), List.of("A", "B")));
        var base = revision();
        writes(() -> entries.concern(OpId.random(), timeline, entry, base, List.of("B")));
        as.other(Role.WRITER, () -> entries.concern(OpId.random(), timeline, entry, base, List.of("A", "B", "C")));

        assertThat(state().persons()).containsExactly("B", "C");
    }

    @Test
    void a_span_that_is_not_in_the_text_is_refused() {
        var length = fixture.text(version).length();
        for (var span : new int[][] {{-1, 5}, {5, 5}, {5, 4}, {0, length + 1}}) {
            var citation = NewCitation.of(version, span[0], span[1], Stance.SUPPORTS);
            assertRefused(
                    () -> writes(() -> citing.cite(OpId.random(), timeline, entry, citation)),
                    "span-invalid",
                    "citations");
        }
    }

    @Test
    void the_same_span_is_cited_once() {
        var first = cite("He gave no details.", Stance.CONTEXT);
        var second = cite("He gave no details.", Stance.CONTEXT);

        assertThat(second).isEqualTo(first);
        assertThat(state().citations()).hasSize(1);
    }

    @Test
    void a_citation_that_was_taken_away_comes_back_as_it_was() {
        var citation = cite("He gave no details.", Stance.CONTEXT);
        as.other(
                Role.WRITER,
                () -> citing.translate(OpId.random(), timeline, entry, citation, "Er nannte nichts.", "A. B."));
        var before = state();
        writes(() -> citing.uncite(OpId.random(), timeline, entry, citation));
        assertThat(state().citations()).isEmpty();
        assertThat(state().authors()).doesNotContain(as.otherId(Role.WRITER));

        writes(() -> citing.citeAgain(OpId.random(), timeline, entry, citation));

        assertThat(state().citations()).isEqualTo(before.citations());
        assertThat(state().authors()).isEqualTo(before.authors());
    }

    @Test
    void a_date_does_not_rest_on_a_citation_that_was_taken_away() {
        var citation = cite("on Monday", Stance.SUPPORTS);
        writes(() -> entries.date(OpId.random(), timeline, entry, revision(), When.edtf("2025-06-23"), MONDAY));
        assertThat(state().basis().citation()).isEqualTo(citation);

        writes(() -> citing.uncite(OpId.random(), timeline, entry, citation));

        assertThat(state().basis().citation()).isNull();
        assertThat(state().basis().words()).isEqualTo("Monday");
    }

    @Test
    void a_stance_makes_its_taker_an_author() {
        var citation = cite("He gave no details.", Stance.CONTEXT);
        as.other(Role.WRITER, () -> citing.takeStance(OpId.random(), timeline, entry, citation, Stance.DENIES));

        assertThat(state().citation(citation).orElseThrow().stance()).isEqualTo(Stance.DENIES);
        assertThat(state().authors()).contains(as.otherId(Role.WRITER));
    }

    @Test
    void the_journal_holds_no_quoted_words() {
        cite("He gave no details.", Stance.CONTEXT);

        assertThat(history())
                .filteredOn(change -> change.what().equals("citation"))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.after() + change.before() + change.detail())
                        .doesNotContain("details"));
    }

    @Test
    void words_of_a_confidential_source_are_not_told_with_the_entry_and_can_be_cited_by_its_readers_only() {
        var secret = fixture.version(fixture.source(Visibility.CONFIDENTIAL));
        var citation = fixture.citing(secret, "He gave no details.", Stance.SUPPORTS);
        assertThatThrownBy(() -> writes(() -> citing.cite(OpId.random(), timeline, entry, citation)))
                .isInstanceOf(SourceUnknown.class);

        as.editor(() -> citing.cite(OpId.random(), timeline, entry, citation));

        assertThat(state().citations()).singleElement().satisfies(told -> {
            assertThat(told.exact() + told.prefix() + told.suffix()).isEmpty();
            assertThat(told.start()).isEqualTo(citation.start());
        });
    }

    @Test
    void a_deleted_entry_keeps_what_others_were_writing_and_refuses_the_rest() {
        var base = revision();
        writes(() -> entries.delete(OpId.random(), timeline, entry));

        var receipt = as.other(
                Role.WRITER, () -> entries.rewrite(OpId.random(), timeline, entry, base, "What I was writing."));
        assertThat(Edited.from(receipt).deleted()).isTrue();
        assertRefused(() -> writes(() -> entries.plan(OpId.random(), timeline, entry)), "entry-deleted", null);
        assertRefused(() -> writes(() -> entries.delete(OpId.random(), timeline, entry)), "entry-deleted", null);
        assertThat(as.writer(() -> book.timeline(timeline)).standing()).isEmpty();

        writes(() -> entries.bringBack(OpId.random(), timeline, entry));
        assertThat(state().body()).isEqualTo("What I was writing.");
        assertThat(state().deleted()).isFalse();
        assertRefused(() -> writes(() -> entries.bringBack(OpId.random(), timeline, entry)), "entry-not-deleted", null);
    }

    @Test
    void restoring_words_brings_their_authors_back() {
        var written = revision();
        as.other(Role.WRITER, () -> entries.rephrase(OpId.random(), timeline, entry, written, "Nothing is known"));
        as.editor(() -> entries.rephrase(OpId.random(), timeline, entry, revision(), "Rumours"));

        as.editor(() -> restoring.restore(OpId.random(), timeline, entry, "headline", written));

        assertThat(state().headline()).isEqualTo("A letter is due on Monday");
        assertThat(state().authors()).containsExactly(as.id(Role.WRITER));
    }

    @Test
    void what_cannot_be_restored_is_said() {
        assertRefused(
                () -> writes(() -> restoring.restore(OpId.random(), timeline, entry, "colour", 1)),
                "no-such-field",
                null);
        assertRefused(
                () -> writes(() -> restoring.restore(OpId.random(), timeline, entry, "citations", revision())),
                "no-such-field",
                null);
        assertRefused(
                () -> writes(() -> restoring.restore(OpId.random(), timeline, entry, "media", 1)),
                "entry-not-yet-there",
                null);
    }

    @Test
    void entries_of_another_timeline_are_unknown_here() {
        var other = fixture.timeline();

        assertRefused(() -> writes(() -> entries.delete(OpId.random(), other, entry)), "no-such-entry", null);
    }

    @Test
    void entries_with_overlapping_dates_are_ordered_by_hand_and_others_are_not() {
        var early = dated("Early", "2025-06-16");
        var some = dated("Some time", "[2025-06-16..2025-06-22]");
        var late = dated("Late", "2025-06-22");
        var after = dated("After", "2025-06-24");
        assertThat(order()).containsExactly(early, some, late, after, entry);

        writes(() -> entries.order(OpId.random(), timeline, some, late, after));
        assertThat(order()).containsExactly(early, late, some, after, entry);
        writes(() -> entries.order(OpId.random(), timeline, some, early, late));
        assertThat(order()).containsExactly(early, some, late, after, entry);
        assertRefused(
                () -> writes(() -> entries.order(OpId.random(), timeline, some, after, null)),
                "order-against-dates",
                "order");

        writes(() -> entries.date(OpId.random(), timeline, some, revision(), When.edtf("2025-06-15"), WhenBasis.NONE));
        assertThat(order()).containsExactly(some, early, late, after, entry);
    }

    private EntryId dated(String headline, String edtf) {
        return fixture.entry(
                timeline,
                new NewEntry(null, When.edtf(edtf), WhenBasis.NONE, headline, "", false, List.of(), List.of()));
    }

    private List<EntryId> order() {
        return as.writer(() -> book.timeline(timeline)).entries().stream()
                .map(EntryState::id)
                .toList();
    }

    @Test
    void a_picture_is_kept_by_its_content_with_the_words_that_stand_with_it() {
        var png = Pictures.png(40, 30);
        writes(() ->
                illustrating.illustrate(OpId.random(), timeline, entry, png, "A grey square", " ", "Photo: nobody"));

        var media = state().media();
        assertThat(media).isNotNull();
        assertThat(media.width()).isEqualTo(40);
        assertThat(media.mediaType()).isEqualTo("image/png");
        assertThat(media.caption()).isNull();
        assertThat(contents.get(media.contentHash())).isPresent();

        writes(() -> illustrating.describeMedia(OpId.random(), timeline, entry, "A square", "Grey", null));
        assertThat(state().media().caption()).isEqualTo("Grey");
        assertThat(state().media().contentHash()).isEqualTo(media.contentHash());

        var illustrated = revision();
        writes(() -> illustrating.removeMedia(OpId.random(), timeline, entry));
        assertThat(state().media()).isNull();
        writes(() -> restoring.restore(OpId.random(), timeline, entry, "media", illustrated));
        assertThat(state().media().alternativeText()).isEqualTo("A square");
    }

    @Test
    void a_picture_needs_an_alternative_text() {
        assertRefused(
                () -> writes(() ->
                        illustrating.illustrate(OpId.random(), timeline, entry, Pictures.png(2, 2), "", null, null)),
                "alternative-text-empty",
                "alternative-text");
    }
}
