package sourceline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Membership;
import sourceline.newsroom.Role;
import sourceline.studio.Work;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.Restoring;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Undoing;
import sourceline.verification.AssessmentDraft;
import sourceline.verification.Mark;
import sourceline.verification.Marks;
import sourceline.verification.Verdict;

/** Ways in which somebody might come to check their own words. None leads there. */
@SpringTest
class FourEyesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private Membership membership;

    @Autowired
    private Entries entries;

    @Autowired
    private Restoring restoring;

    @Autowired
    private Undoing undoing;

    @Autowired
    private Review review;

    @Autowired
    private Checking checking;

    @Autowired
    private Discussion discussion;

    private Work work;
    private TimelineId timeline;
    private EntryId entry;
    private MemberId checker;

    @BeforeEach
    void an_entry_in_check() {
        work = Work.in(context).submit();
        timeline = work.timeline();
        entry = work.entry();
        checker = as.id(Role.CHECKER);
    }

    private void rephrase(MemberId who, String headline) {
        var base = work.standing().entry().revision();
        as.member(who, () -> entries.rephrase(OpId.random(), timeline, entry, base, headline));
    }

    private void check(MemberId who, Standing shown) {
        var draft = new AssessmentDraft(Marks.all(shown.entry(), Mark.MATCHES), Verdict.of(Verdict.Kind.REPORTED));
        as.member(who, () -> checking.check(OpId.random(), timeline, entry, shown.fingerprint(), draft));
    }

    private void assertRefused(String code, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void not_in_a_second_tab_that_still_shows_the_words_of_others() {
        var firstTab = work.standing();
        rephrase(checker, "The letter is kept back.");

        assertRefused("stale", () -> check(checker, firstTab));
        work.submit();
        assertRefused("own-words-check", () -> check(checker, work.standing()));
    }

    @Test
    void not_by_changing_a_single_letter() {
        rephrase(checker, "The letters is kept back");
        work.submit();
        assertRefused("own-words-check", () -> check(checker, work.standing()));
    }

    @Test
    void not_by_becoming_a_checker_or_an_editor_after_writing() {
        var turncoat = as.join("Turncoat " + UUID.randomUUID(), Role.WRITER);
        rephrase(turncoat, "The letter is still kept back");
        work.submit();
        as.administrator(() -> membership.changeRoles(OpId.random(), turncoat, Set.of(Role.EDITOR)));

        assertRefused("own-words-check", () -> check(turncoat, work.standing()));
        work.check();
        var shown = work.standing();
        assertRefused(
                "own-words-approve",
                () -> as.member(
                        turncoat,
                        () -> review.approve(
                                OpId.random(),
                                timeline,
                                entry,
                                shown.assessment().orElseThrow().id(),
                                shown.checkedFingerprint().orElseThrow())));
    }

    @Test
    void not_by_undoing_and_redoing() {
        var base = work.standing().entry().revision();
        long step = as.member(
                        checker,
                        () -> entries.rephrase(OpId.random(), timeline, entry, base, "The letter is still kept back"))
                .revision();
        long back = as.member(checker, () -> undoing.undo(OpId.random(), timeline, step, step))
                .revision();
        assertThat(work.standing().entry().authors()).doesNotContain(checker);
        as.member(checker, () -> undoing.redo(OpId.random(), timeline, back, back));
        assertThat(work.standing().entry().headline()).isEqualTo("The letter is still kept back");
        work.submit();
        assertRefused("own-words-check", () -> check(checker, work.standing()));
    }

    @Test
    void not_by_having_a_colleague_bring_back_what_they_wrote() {
        rephrase(checker, "The letter is still kept back");
        var then = work.standing().entry().revision();
        rephrase(as.id(Role.WRITER), Work.HEADLINE);
        as.writer(() -> restoring.restore(OpId.random(), timeline, entry, "headline", then));
        work.submit();
        assertRefused("own-words-check", () -> check(checker, work.standing()));

        rephrase(as.id(Role.WRITER), Work.HEADLINE);
        as.writer(() -> entries.rephrase(
                OpId.random(), timeline, entry, work.standing().entry().revision(), "The letter is still kept back"));
        assertThat(work.standing().entry().authors()).contains(checker);
    }

    @Test
    void not_by_taking_a_suggestion_of_ones_own() {
        as.checker(() -> review.sendBack(
                OpId.random(), timeline, entry, "Better:", "headline", "The letter is still kept back"));
        var comment = work.standing().sentBack().flatMap(Step::comment).orElseThrow();
        as.checker(() -> discussion.accept(OpId.random(), timeline, comment));
        work.submit();
        assertRefused("own-words-check", () -> check(checker, work.standing()));
    }
}
