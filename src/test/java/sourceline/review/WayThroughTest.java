package sourceline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.timeline.CitationId;
import sourceline.timeline.Citing;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.NewEntry;
import sourceline.timeline.Restoring;
import sourceline.timeline.Stance;
import sourceline.timeline.StrandId;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;
import sourceline.timeline.WhenBasis;
import sourceline.verification.AssessmentDraft;
import sourceline.verification.AssessmentId;
import sourceline.verification.Mark;
import sourceline.verification.Marks;
import sourceline.verification.Verdict;

@SpringTest
class WayThroughTest {

    @Autowired
    private As as;

    @Autowired
    private TimelineFixture fixture;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Entries entries;

    @Autowired
    private Citing citing;

    @Autowired
    private Restoring restoring;

    @Autowired
    private Review review;

    @Autowired
    private Checking checking;

    @Autowired
    private Discussion discussion;

    @Autowired
    private Desk desk;

    @Autowired
    private HouseRulesDesk houseRules;

    private TimelineId timeline;
    private EntryId entry;
    private MemberId writer;
    private MemberId checker;
    private MemberId editor;

    @BeforeEach
    void an_entry_that_rests_on_a_sentence() {
        writer = as.id(Role.WRITER);
        checker = as.id(Role.CHECKER);
        editor = as.id(Role.EDITOR);
        timeline = fixture.timeline();
        var strand = StrandId.of(as.writer(() -> timelines.addStrand(OpId.random(), timeline, "The letter", 1))
                .result());
        var version = fixture.version(fixture.source());
        entry = fixture.entry(
                timeline,
                new NewEntry(
                        strand,
                        When.edtf("[..2025-06-23]"),
                        WhenBasis.NONE,
                        "A letter is due",
                        "Putin spoke of help.",
                        false,
                        List.of(),
                        List.of(fixture.citing(
                                version, "Araqchi is set to deliver a letter on Monday.", Stance.SUPPORTS))));
    }

    private Standing standing() {
        return as.editor(() -> desk.standing(timeline, entry));
    }

    private void submit(MemberId who) {
        var shown = standing().fingerprint();
        as.member(who, () -> review.submit(OpId.random(), timeline, entry, shown));
    }

    private void check(MemberId who) {
        check(who, Verdict.of(Verdict.Kind.REPORTED));
    }

    private void check(MemberId who, Verdict verdict) {
        var shown = standing();
        var draft =
                new AssessmentDraft(Marks.all(shown.entry(), Mark.MATCHES), verdict, "The sentences say it.", Map.of());
        as.member(who, () -> checking.check(OpId.random(), timeline, entry, shown.fingerprint(), draft));
    }

    private void approve(MemberId who) {
        approve(who, standing());
    }

    private void approve(MemberId who, Standing shown) {
        var given = shown.assessment().map(assessment -> assessment.id()).orElse(AssessmentId.random());
        var fingerprint = shown.checkedFingerprint().orElse(shown.fingerprint());
        as.member(who, () -> review.approve(OpId.random(), timeline, entry, given, fingerprint));
    }

    private void rephrase(MemberId who, String headline) {
        var base = standing().entry().fieldRevisions().getOrDefault("headline", 0L);
        as.member(who, () -> entries.rephrase(OpId.random(), timeline, entry, base, headline));
    }

    private void assertRefused(String code, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private CitationId cite(MemberId who, String words, Stance stance) {
        var version = fixture.version(fixture.source());
        return CitationId.of(as.member(
                        who, () -> citing.cite(OpId.random(), timeline, entry, fixture.citing(version, words, stance)))
                .result());
    }

    @Test
    void an_entry_goes_straight_from_draft_to_what_may_be_published() {
        assertThat(standing().stage()).isEqualTo(Stage.DRAFT);
        submit(writer);
        assertThat(standing().stage()).isEqualTo(Stage.IN_CHECK);
        check(checker);
        assertThat(standing().stage()).isEqualTo(Stage.CHECKED);
        assertThat(standing().publicationObstacles()).containsExactly(Obstacle.NOT_APPROVED);
        approve(editor);

        var now = standing();
        assertThat(now.stage()).isEqualTo(Stage.APPROVED);
        assertThat(now.verdict()).contains(Verdict.of(Verdict.Kind.REPORTED));
        assertThat(now.mayBePublished()).isTrue();
        assertThat(now.submitted().map(Step::by)).contains(writer);
        assertThat(now.checked().map(Step::by)).contains(checker);
        assertThat(now.approved().map(Step::by)).contains(editor);
    }

    @Test
    void an_assessment_is_read_back_as_it_was_given() {
        submit(writer);
        var verdict = Verdict.said("Araqchi", "Iranian state television", "this article");
        check(checker, verdict);

        var given = standing().assessment().orElseThrow();
        assertThat(given.verdict()).isEqualTo(verdict);
        assertThat(given.checker()).isEqualTo(checker);
        assertThat(given.marks()).isEqualTo(Marks.all(standing().entry(), Mark.MATCHES));
        assertThat(given.byAuthor()).isFalse();
        assertThat(given.seen().fingerprint()).isEqualTo(standing().fingerprint());
    }

    @Test
    void an_edit_asks_for_a_new_check_and_the_same_words_bring_back_verdict_and_signatures() {
        submit(writer);
        check(checker);
        approve(editor);
        rephrase(writer, "A letter was due");

        var edited = standing();
        assertThat(edited.checkAgain()).isTrue();
        assertThat(edited.verdict()).isEmpty();
        assertThat(edited.stage()).isEqualTo(Stage.DRAFT);
        assertThat(edited.changedSinceCheck()).containsExactly("headline");
        assertThat(edited.publicationObstacles()).containsExactly(Obstacle.CHECK_AGAIN);

        rephrase(writer, "A letter is due");
        assertThat(standing().stage()).isEqualTo(Stage.APPROVED);
        assertThat(standing().mayBePublished()).isTrue();
    }

    @Test
    void a_checker_may_check_again_without_another_submission() {
        submit(writer);
        check(checker);
        rephrase(writer, "A letter was due");
        check(checker);

        assertThat(standing().stage()).isEqualTo(Stage.CHECKED);
        assertThat(standing().checkAgain()).isFalse();
    }

    @Test
    void an_approval_of_words_that_changed_meanwhile_is_refused_and_names_what_changed() {
        submit(writer);
        check(checker);
        var shown = standing();
        rephrase(writer, "A letter was due");

        assertThatThrownBy(() -> approve(editor, shown))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.fields()).containsExactly("headline"));
        assertThat(standing().approved()).isEmpty();
    }

    @Test
    void an_approval_of_a_verdict_that_another_check_replaced_is_refused() {
        submit(writer);
        check(checker);
        var shown = standing();
        check(as.otherId(Role.CHECKER), Verdict.said("Araqchi", "this article"));

        assertThatThrownBy(() -> approve(editor, shown))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.fields()).containsExactly("verdict"));
    }

    @Test
    void a_check_and_a_submission_of_words_that_changed_meanwhile_are_refused() {
        var unsubmitted = standing();
        rephrase(writer, "A letter was due");
        assertRefused(
                "stale",
                () -> as.writer(() -> review.submit(OpId.random(), timeline, entry, unsubmitted.fingerprint())));
        submit(writer);
        var shown = standing();
        rephrase(writer, "A letter will be due");
        var draft = new AssessmentDraft(Marks.all(shown.entry(), Mark.MATCHES), Verdict.of(Verdict.Kind.REPORTED));
        assertRefused(
                "stale",
                () -> as.checker(() -> checking.check(OpId.random(), timeline, entry, shown.fingerprint(), draft)));
    }

    @Test
    void an_approval_ends_with_its_assessment() {
        submit(writer);
        check(checker);
        approve(editor);
        check(as.otherId(Role.CHECKER));

        assertThat(standing().stage()).isEqualTo(Stage.CHECKED);
        assertThat(standing().approved()).isEmpty();
    }

    @Test
    void support_that_comes_later_is_new_evidence_and_leaves_the_approval_standing() {
        submit(writer);
        check(checker);
        approve(editor);
        var later = cite(writer, "The letter has not been made public.", Stance.SUPPORTS);

        var now = standing();
        assertThat(now.newEvidence()).isTrue();
        assertThat(now.checkAgain()).isFalse();
        assertThat(now.stage()).isEqualTo(Stage.APPROVED);
        assertThat(now.mayBePublished()).isTrue();
        assertThat(now.assessment().orElseThrow().seen().standing()).doesNotContain(later);
    }

    @Test
    void a_denial_that_comes_later_bars_publication_until_somebody_checks_again() {
        submit(writer);
        check(checker);
        approve(editor);
        cite(writer, "The letter has not been made public.", Stance.DENIES);

        assertThat(standing().checkAgain()).isTrue();
        assertThat(standing().mayBePublished()).isFalse();
        assertRefused("already-approved", () -> approve(editor));

        check(checker);
        approve(editor);
        assertThat(standing().mayBePublished()).isTrue();
    }

    @Test
    void losing_a_citation_that_a_check_weighed_asks_for_a_new_one_and_brings_no_older_verdict_back() {
        submit(writer);
        check(checker);
        approve(editor);
        var denial = cite(writer, "The letter has not been made public.", Stance.DENIES);
        check(checker);
        as.writer(() -> citing.uncite(OpId.random(), timeline, entry, denial));

        assertThat(standing().checkAgain()).isTrue();
        assertThat(standing().verdict()).isEmpty();

        as.writer(() -> citing.citeAgain(OpId.random(), timeline, entry, denial));
        assertThat(standing().stage()).isEqualTo(Stage.CHECKED);
    }

    @Test
    void what_was_sent_back_is_answered_by_a_reply_or_a_change_before_it_is_submitted_again() {
        submit(writer);
        as.checker(() -> review.sendBack(OpId.random(), timeline, entry, "Say who says so.", "headline", null));
        assertThat(standing().stage()).isEqualTo(Stage.SENT_BACK);
        assertRefused("not-answered", () -> submit(writer));

        var comment = standing().sentBack().orElseThrow().comment().orElseThrow();
        as.checker(() -> discussion.reply(OpId.random(), timeline, comment, "And when."));
        assertRefused("not-answered", () -> submit(writer));

        as.writer(() -> discussion.reply(OpId.random(), timeline, comment, "The article does."));
        submit(writer);
        assertThat(standing().stage()).isEqualTo(Stage.IN_CHECK);
    }

    @Test
    void a_send_back_withdraws_verdict_and_signatures_for_good() {
        submit(writer);
        check(checker);
        approve(editor);
        as.checker(() -> review.sendBack(OpId.random(), timeline, entry, "Wrong after all.", null, null));
        rephrase(writer, "A letter was due");
        rephrase(writer, "A letter is due");
        var comment = standing().sentBack().orElseThrow().comment().orElseThrow();
        as.writer(() -> discussion.reply(OpId.random(), timeline, comment, "It is right."));
        submit(writer);

        assertThat(standing().stage()).isEqualTo(Stage.IN_CHECK);
        assertThat(standing().verdict()).isEmpty();
        assertThat(standing().checkAgain()).isFalse();
    }

    @Test
    void a_recall_withdraws_them_too() {
        submit(writer);
        check(checker);
        as.writer(() -> review.recall(OpId.random(), timeline, entry));

        assertThat(standing().stage()).isEqualTo(Stage.DRAFT);
        assertThat(standing().verdict()).isEmpty();
        assertRefused("nothing-to-recall", () -> as.writer(() -> review.recall(OpId.random(), timeline, entry)));
    }

    @Test
    void what_was_dropped_stands_where_it_stood_when_it_is_taken_up_again() {
        submit(writer);
        check(checker);
        assertRefused("reason-empty", () -> as.writer(() -> review.drop(OpId.random(), timeline, entry, " ")));
        assertRefused(
                "author-or-editor", () -> as.checker(() -> review.drop(OpId.random(), timeline, entry, "Not news.")));
        as.writer(() -> review.drop(OpId.random(), timeline, entry, "Not news."));
        assertThat(standing().stage()).isEqualTo(Stage.DROPPED);
        assertThat(standing().dropped().flatMap(Step::reason)).contains("Not news.");
        assertRefused("entry-dropped", () -> submit(writer));

        as.editor(() -> review.takeUp(OpId.random(), timeline, entry));
        assertThat(standing().stage()).isEqualTo(Stage.CHECKED);
    }

    @Test
    void an_open_comment_that_must_be_resolved_bars_the_approval() {
        submit(writer);
        check(checker);
        var comment = CommentId.of(
                as.checker(() -> discussion.comment(OpId.random(), timeline, entry, "body", "Which help?", true))
                        .result());
        assertRefused("not-approvable-comment-open", () -> approve(editor));
        assertRefused("raiser-or-editor", () -> as.writer(() -> discussion.resolve(OpId.random(), timeline, comment)));

        as.checker(() -> discussion.resolve(OpId.random(), timeline, comment));
        approve(editor);
        as.writer(() -> discussion.reopen(OpId.random(), timeline, comment));
        assertThat(standing().publicationObstacles()).containsExactly(Obstacle.COMMENT_OPEN);
    }

    @Test
    void a_comment_over_its_limit_is_refused_and_one_at_the_limit_is_kept() {
        assertRefused(
                "comment-too-long",
                () -> as.writer(
                        () -> discussion.comment(OpId.random(), timeline, entry, null, "x".repeat(5_001), false)));
        as.writer(() -> discussion.comment(OpId.random(), timeline, entry, null, "x".repeat(5_000), false));
        assertThat(standing().comments()).hasSize(1);
    }

    @Test
    void a_deleted_entry_is_neither_signed_nor_in_anybodys_queue() {
        submit(writer);
        as.writer(() -> entries.delete(OpId.random(), timeline, entry));

        assertRefused("entry-deleted", () -> check(checker));
        assertThat(queue(checker)).isEmpty();
    }

    @Test
    void a_checker_who_changed_a_letter_may_no_longer_check() {
        submit(writer);
        rephrase(checker, "A letter was due");
        submit(writer);

        assertRefused("own-words-check", () -> check(checker));
        check(as.otherId(Role.CHECKER));
    }

    @Test
    void an_editor_whose_words_a_colleague_restored_is_their_author_still() {
        rephrase(editor, "A letter was due");
        var revision = standing().entry().revision();
        rephrase(writer, "Nothing like it");
        as.writer(() -> restoring.restore(OpId.random(), timeline, entry, "headline", revision));
        assertThat(standing().entry().headline()).isEqualTo("A letter was due");
        submit(writer);

        assertRefused("own-words-check", () -> check(editor));
        check(checker);
        assertRefused("own-words-approve", () -> approve(editor));
        approve(as.otherId(Role.EDITOR));
    }

    @Test
    void an_editor_who_changed_something_and_took_it_back_is_no_author() {
        submit(writer);
        check(checker);
        var revision = standing().entry().revision();
        rephrase(editor, "A letter was due");
        assertThat(standing().entry().authors()).contains(editor);
        rephrase(editor, "A letter is due");
        assertThat(standing().stage()).isEqualTo(Stage.CHECKED);
        assertThat(standing().entry().authors()).doesNotContain(editor);

        rephrase(editor, "A letter was due");
        as.editor(() -> restoring.restore(OpId.random(), timeline, entry, "headline", revision));
        assertThat(standing().entry().authors()).doesNotContain(editor);
        approve(editor);
    }

    @Test
    void a_newsroom_of_one_writer_and_one_editor_gets_through() {
        submit(writer);
        as.editor(() -> review.sendBack(OpId.random(), timeline, entry, "Which letter?", "headline", null));
        rephrase(writer, "A letter to Putin is due");
        submit(writer);
        check(editor);
        approve(editor);

        assertThat(standing().mayBePublished()).isTrue();
    }

    @Test
    void the_queue_says_to_each_what_waits_for_them() {
        assertThat(queue(writer)).containsExactly(QueueItem.Work.DRAFT);
        assertThat(queue(checker)).isEmpty();
        submit(writer);
        assertThat(queue(writer)).isEmpty();
        assertThat(queue(checker)).containsExactly(QueueItem.Work.TO_CHECK);
        check(checker);
        assertThat(queue(checker)).isEmpty();
        assertThat(queue(editor)).containsExactly(QueueItem.Work.TO_APPROVE);
        approve(editor);
        assertThat(queue(editor)).isEmpty();
        var later = cite(writer, "He gave no details.", Stance.CONTEXT);
        assertThat(queue(checker)).containsExactly(QueueItem.Work.NEW_EVIDENCE);
        as.writer(() -> citing.takeStance(OpId.random(), timeline, entry, later, Stance.CONTRADICTS));
        assertThat(queue(checker)).containsExactly(QueueItem.Work.CHECK_AGAIN);
        as.checker(() -> review.sendBack(OpId.random(), timeline, entry, "Contradicted.", null, null));
        assertThat(queue(checker)).isEmpty();
        assertThat(queue(writer)).containsExactly(QueueItem.Work.SENT_BACK);
    }

    private List<QueueItem.Work> queue(MemberId who) {
        return as.member(who, () -> desk.queue()).stream()
                .filter(item -> item.entry().equals(entry))
                .map(QueueItem::work)
                .toList();
    }

    @Test
    void the_counts_say_how_far_a_timeline_is() {
        submit(writer);
        check(checker);
        approve(editor);
        fixture.entry(timeline, "Another");

        var counts = as.writer(() -> desk.counts()).get(timeline);
        assertThat(counts.at(Stage.APPROVED)).isEqualTo(1);
        assertThat(counts.at(Stage.DRAFT)).isEqualTo(1);
        assertThat(counts.at(Stage.DROPPED)).isZero();
        assertThat(counts.publishable()).isEqualTo(1);
        assertThat(as.writer(() -> desk.since(timeline)))
                .containsOnlyKeys(standing().id(), other());
    }

    private EntryId other() {
        return as.writer(() -> desk.standings(timeline)).keySet().stream()
                .filter(id -> !id.equals(entry))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_command_given_twice_signs_once() {
        var shown = standing().fingerprint();
        var opId = OpId.random();
        var first = as.writer(() -> review.submit(opId, timeline, entry, shown));
        var second = as.writer(() -> review.submit(opId, timeline, entry, shown));
        assertThat(second).isEqualTo(first);

        var now = standing();
        var draft = new AssessmentDraft(Marks.all(now.entry(), Mark.MATCHES), Verdict.of(Verdict.Kind.REPORTED));
        var again = OpId.random();
        var given = as.checker(() -> checking.check(again, timeline, entry, now.fingerprint(), draft));
        assertThat(as.checker(() -> checking.check(again, timeline, entry, now.fingerprint(), draft)))
                .isEqualTo(given);
    }

    @Test
    void with_four_eyes_off_an_author_checks_and_the_check_says_so() {
        rephrase(editor, "A letter was due");
        submit(writer);
        underRules(new HouseRules(false, 2, Set.of(Verdict.Kind.values()), HouseRules.Overrides.CHECKERS, true), () -> {
            check(editor);
            approve(editor);
        });

        assertThat(standing().checkedByAuthor()).isTrue();
        assertThat(standing().stage()).isEqualTo(Stage.APPROVED);
        assertThat(standing().mayBePublished()).isTrue();
    }

    @Test
    void with_four_eyes_on_again_a_check_by_an_author_is_no_ground_for_an_approval() {
        rephrase(checker, "A letter was due");
        submit(writer);
        underRules(
                new HouseRules(false, 2, Set.of(Verdict.Kind.values()), HouseRules.Overrides.CHECKERS, true),
                () -> check(checker));

        assertRefused("not-approvable-checked-by-author", () -> approve(editor));
        check(as.otherId(Role.CHECKER));
        approve(editor);
    }

    @Test
    void a_verdict_that_the_house_does_not_publish_is_not_approved() {
        submit(writer);
        check(checker);
        underRules(
                new HouseRules(true, 2, Set.of(Verdict.Kind.CONFIRMED), HouseRules.Overrides.CHECKERS, true),
                () -> assertRefused("not-approvable-verdict-not-publishable", () -> approve(editor)));
        approve(editor);
    }

    private void underRules(HouseRules rules, Runnable work) {
        as.administrator(() -> houseRules.change(OpId.random(), rules));
        try {
            work.run();
        } finally {
            as.administrator(() -> houseRules.change(OpId.random(), HouseRules.DEFAULT));
        }
        assertThat(as.writer(() -> houseRules.rules())).isEqualTo(HouseRules.DEFAULT);
    }
}
