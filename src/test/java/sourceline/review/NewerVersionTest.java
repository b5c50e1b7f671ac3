package sourceline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sourceline.Waiting.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.chronology.When;
import sourceline.evidence.Placement;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.source.Material;
import sourceline.source.SourceId;
import sourceline.source.Sources;
import sourceline.source.VersionId;
import sourceline.timeline.CitationState;
import sourceline.timeline.Citing;
import sourceline.timeline.EntryId;
import sourceline.timeline.NewCitation;
import sourceline.timeline.NewEntry;
import sourceline.timeline.PlacementState;
import sourceline.timeline.Stance;
import sourceline.timeline.StrandId;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;
import sourceline.timeline.WhenBasis;
import sourceline.verification.AssessmentDraft;
import sourceline.verification.Mark;
import sourceline.verification.Marks;
import sourceline.verification.Verdict;

/** What becomes of an approved entry when its article changes. */
@SpringTest
class NewerVersionTest {

    private static final String CITED = "Araqchi is set to deliver a letter on Monday, two officials said.";
    private static final String ARTICLE = """
            A letter is due

            %s The letter has not been made public by either side.

            Putin said Moscow would “help the Iranian people”. He gave no further details of such help.
            """;

    @Autowired
    private As as;

    @Autowired
    private TimelineFixture fixture;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Citing citing;

    @Autowired
    private Sources sources;

    @Autowired
    private Review review;

    @Autowired
    private Checking checking;

    @Autowired
    private Desk desk;

    private TimelineId timeline;
    private EntryId entry;
    private SourceId source;
    private VersionId first;

    @BeforeEach
    void an_approved_entry_that_rests_on_a_sentence() {
        timeline = fixture.timeline();
        var strand = StrandId.of(as.writer(() -> timelines.addStrand(OpId.random(), timeline, "The letter", 1))
                .result());
        source = fixture.source();
        first = capture(ARTICLE.formatted(CITED));
        entry = fixture.entry(
                timeline,
                new NewEntry(
                        strand,
                        When.edtf("[..2025-06-23]"),
                        WhenBasis.NONE,
                        "A letter is due",
                        "",
                        false,
                        List.of(),
                        List.of(citing(first, CITED))));
        submit();
        check(as.id(Role.CHECKER));
        var checked = standing();
        as.editor(() -> review.approve(
                OpId.random(),
                timeline,
                entry,
                checked.assessment().orElseThrow().id(),
                checked.checkedFingerprint().orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Araqchi is set to deliver a letter on Monday, two officials said.",
                "Araghchi  is set to deliver a letter on Monday, two officials said.",
            })
    void an_article_that_grows_is_put_in_another_order_or_spelt_otherwise_raises_no_question(String sentence) {
        publisherMakes("""
                Update: a letter is due

                Putin said Moscow would "help the Iranian people". He gave no further details of such help.

                The Kremlin declined to comment on Sunday. %s The letter has not been made public by either side.
                """.formatted(sentence));

        assertThat(placement().state()).isEqualTo(Placement.State.PLACED);
        assertThat(standing().stage()).isEqualTo(Stage.APPROVED);
        assertThat(standing().checkAgain()).isFalse();
        assertThat(standing().reworded()).isEmpty();
        assertThat(standing().verdict()).isPresent();
        assertThat(standing().mayBePublished()).isTrue();
        assertThat(citation().version()).as("a citation keeps its own version").isEqualTo(first);
    }

    @Test
    void other_words_ask_a_checker_and_bar_nothing() {
        publisherMakes(ARTICLE.formatted("Araqchi is set to bring a letter on Monday, two officials said."));

        assertThat(placement().state()).isEqualTo(Placement.State.REWORDED);
        assertThat(standing().stage()).isEqualTo(Stage.APPROVED);
        assertThat(standing().checkAgain()).isFalse();
        assertThat(standing().mayBePublished()).isTrue();
        assertThat(standing().reworded()).containsExactly(citation());
        assertThat(waiting(Role.CHECKER)).contains(QueueItem.Work.REWORDED);
    }

    @Test
    void accepting_them_is_an_assessment_that_leaves_signatures_standing_and_is_not_asked_again() {
        publisherMakes(ARTICLE.formatted("Araqchi is set to bring a letter on Monday, two officials said."));
        var before = standing();

        accept(as.id(Role.CHECKER));

        var after = standing();
        assertThat(after.assessment().orElseThrow().id())
                .isNotEqualTo(before.assessment().orElseThrow().id());
        assertThat(after.assessment().orElseThrow().checker()).isEqualTo(as.id(Role.CHECKER));
        assertThat(after.verdict()).isEqualTo(before.verdict()).isPresent();
        assertThat(after.approved().map(Step::at))
                .isEqualTo(before.approved().map(Step::at))
                .isPresent();
        assertThat(after.checked().map(Step::at))
                .isEqualTo(before.checked().map(Step::at))
                .isPresent();
        assertThat(after.stage()).isEqualTo(Stage.APPROVED);
        assertThat(after.reworded()).isEmpty();
        assertThat(waiting(Role.CHECKER)).doesNotContain(QueueItem.Work.REWORDED);

        publisherMakes(
                ARTICLE.formatted("It is a first. Araqchi is set to bring a letter on Monday, two officials said."));
        assertThat(standing().reworded())
                .as("the same words in a third version")
                .isEmpty();

        publisherMakes(ARTICLE.formatted("Araqchi is set to hand over a letter on Monday, two officials said."));
        assertThat(standing().reworded()).as("other words in a fourth").hasSize(1);
    }

    @Test
    void only_a_checker_who_did_not_write_it_accepts_and_only_what_they_saw() {
        publisherMakes(ARTICLE.formatted("Araqchi is set to bring a letter on Monday, two officials said."));
        var shown = standing();
        publisherMakes(ARTICLE.formatted("Araqchi is set to hand over a letter on Monday, two officials said."));

        assertRefused("stale", () -> accept(as.id(Role.CHECKER), shown));
        assertThatThrownBy(() -> accept(as.id(Role.WRITER)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        accept(as.id(Role.CHECKER));
        assertRefused("not-reworded", () -> accept(as.id(Role.CHECKER)));
    }

    @ParameterizedTest
    @CsvSource({
        "'Araqchi is not set to deliver a letter on Monday, two officials said.',CHANGED",
        "'Araqchi is set to deliver a letter on Monday, three officials said.',CHANGED",
        "'Araqchi may deliver a letter on Monday, two officials said.',CHANGED",
        "'Araqchi is set to deliver a letter on Tuesday, two officials said.',CHANGED",
        "'Ryabkov is set to deliver a letter on Monday, two officials said.',CHANGED",
        "'The weather was fine.',ORPHANED",
    })
    void another_meaning_and_a_sentence_that_is_gone_ask_for_another_check(String now, Placement.State state) {
        publisherMakes(ARTICLE.formatted(now));

        assertThat(placement().state()).isEqualTo(state);
        assertThat(standing().checkAgain()).isTrue();
        assertThat(standing().verdict()).isEmpty();
        assertThat(standing().mayBePublished()).isFalse();
        assertThat(standing().lost()).containsExactly(citation());
        assertThat(standing().changedSinceCheck()).containsExactly("placements");
        assertThat(waiting(Role.CHECKER)).contains(QueueItem.Work.CHECK_AGAIN);
        assertRefused("not-reworded", () -> accept(as.id(Role.CHECKER)));
    }

    @Test
    void a_check_of_what_changed_settles_it() {
        publisherMakes(ARTICLE.formatted("Araqchi is not set to deliver a letter on Monday, two officials said."));

        check(as.id(Role.CHECKER));

        assertThat(standing().checkAgain()).isFalse();
        assertThat(standing().stage())
                .as("an approval ends with its assessment")
                .isEqualTo(Stage.CHECKED);
    }

    @Test
    void it_settles_itself_when_the_publisher_takes_the_change_back() {
        publisherMakes(ARTICLE.formatted("The weather was fine."));
        assertThat(standing().checkAgain()).isTrue();

        publisherMakes(ARTICLE.formatted(CITED) + "\n\nAn earlier version had lost a sentence.");

        assertThat(standing().checkAgain()).isFalse();
        assertThat(standing().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void cited_anew_it_rests_on_the_new_words_and_is_checked_for_them() {
        var changed = "Araqchi is set to deliver a letter on Tuesday, two officials said.";
        var newest = publisherMakes(ARTICLE.formatted(changed));
        var wanted = citing(newest, changed);

        as.writer(
                () -> citing.citeAnew(OpId.random(), timeline, entry, citation().id(), wanted));

        assertThat(citation().exact()).isEqualTo(changed);
        assertThat(citation().version()).isEqualTo(newest);
        assertThat(Optional.ofNullable(citation().placement())).isEmpty();
        assertThat(standing().checkAgain()).isTrue();
        submit();
        check(as.id(Role.CHECKER));
        assertThat(standing().checkAgain()).isFalse();
    }

    @Test
    void a_passage_cited_from_an_older_version_is_placed_at_once() {
        publisherMakes(ARTICLE.formatted(CITED) + "\n\nA paragraph more of it.");

        as.writer(() -> citing.cite(
                OpId.random(), timeline, entry, citing(first, "The letter has not been made public by either side.")));

        assertThat(standing().entry().citations())
                .hasSize(2)
                .allSatisfy(citation -> assertThat(Optional.ofNullable(citation.placement()))
                        .map(PlacementState::state)
                        .contains(Placement.State.PLACED));
        assertThat(standing().newEvidence()).isTrue();
    }

    private VersionId capture(String text) {
        return VersionId.of(as.writer(() -> sources.capture(OpId.random(), source, new Material.Pasted(text)))
                .result());
    }

    /** A new version of the article, and the time that it takes for the entry to hear of it. */
    private VersionId publisherMakes(String text) {
        var version = capture(text);
        await().until(() -> {
            var placement = citation().placement();
            return placement != null && placement.version().equals(version);
        });
        return version;
    }

    private NewCitation citing(VersionId version, String words) {
        return fixture.citing(version, words, Stance.SUPPORTS);
    }

    private Standing standing() {
        return as.editor(() -> desk.standing(timeline, entry));
    }

    private CitationState citation() {
        return standing().entry().citations().getFirst();
    }

    private PlacementState placement() {
        return Optional.ofNullable(citation().placement()).orElseThrow();
    }

    private List<QueueItem.Work> waiting(Role role) {
        return as.member(as.id(role), () -> desk.queue()).stream()
                .filter(item -> item.entry().equals(entry))
                .map(QueueItem::work)
                .toList();
    }

    private void submit() {
        var shown = standing().fingerprint();
        as.writer(() -> review.submit(OpId.random(), timeline, entry, shown));
    }

    private void check(MemberId who) {
        var shown = standing();
        var draft = new AssessmentDraft(
                Marks.all(shown.entry(), Mark.MATCHES),
                Verdict.of(Verdict.Kind.REPORTED),
                "The sentences say it.",
                Map.of());
        as.member(who, () -> checking.check(OpId.random(), timeline, entry, shown.fingerprint(), draft));
    }

    private void accept(MemberId who) {
        accept(who, standing());
    }

    private void accept(MemberId who, Standing shown) {
        var citation = shown.entry().citations().getFirst();
        var seen = Optional.ofNullable(citation.placement()).orElseThrow();
        as.member(
                who,
                () -> checking.acceptRewording(
                        OpId.random(),
                        timeline,
                        entry,
                        citation.id(),
                        shown.checkedFingerprint().orElse(shown.fingerprint()),
                        seen));
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
