package sourceline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sourceline.newsroom.Role;
import sourceline.source.Nearness;
import sourceline.timeline.Stance;
import sourceline.verification.Assessment;
import sourceline.verification.Examples;
import sourceline.verification.Verdict;

class StandingTest {

    @Test
    void an_edit_puts_verdict_and_signatures_aside_and_the_same_words_bring_them_back() {
        var walk = Walk.at(Stage.APPROVED);
        walk.entry.headline("A letter was due");
        assertThat(walk.standing().verdict()).isEmpty();
        assertThat(walk.standing().approved()).isEmpty();
        assertThat(walk.standing().checkAgain()).isTrue();
        assertThat(walk.standing().changedSinceCheck()).containsExactly("headline");

        walk.entry.headline("A letter is due");
        assertThat(walk.standing().stage()).isEqualTo(Stage.APPROVED);
        assertThat(walk.standing().changedSinceCheck()).isEmpty();
    }

    @Test
    void white_space_and_typographic_quotes_change_nothing() {
        var walk = new Walk();
        walk.entry.body("Putin’s  help.");
        walk.submit(walk.writer).check(walk.checker).approve(walk.editor);
        walk.entry.body("Putin's help. ");
        assertThat(walk.standing().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void an_older_check_comes_back_with_its_words_after_a_newer_one_of_others() {
        var walk = Walk.at(Stage.APPROVED);
        walk.entry.headline("A letter was due");
        walk.check(walk.checker);
        assertThat(walk.standing().stage()).isEqualTo(Stage.CHECKED);
        walk.entry.headline("A letter is due");
        assertThat(walk.standing().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void a_newer_check_of_the_same_words_supersedes_verdict_and_approval() {
        var walk = Walk.at(Stage.APPROVED);
        walk.entry.cite(Stance.CONTRADICTS, "There is no letter.");
        walk.check(walk.checker, Verdict.Kind.FALSE);
        assertThat(walk.standing().stage()).isEqualTo(Stage.CHECKED);
        assertThat(walk.standing().verdict().map(Verdict::kind)).contains(Verdict.Kind.FALSE);
    }

    @Test
    void taking_away_what_speaks_against_it_brings_no_older_verdict_back() {
        var walk = Walk.at(Stage.APPROVED);
        var against = walk.entry.cite(Stance.CONTRADICTS, "There is no letter.");
        walk.check(walk.checker, Verdict.Kind.FALSE);
        walk.entry.uncite(against);

        assertThat(walk.standing().verdict()).isEmpty();
        assertThat(walk.standing().checkAgain()).isTrue();
        assertThat(walk.standing().mayBePublished()).isFalse();
        assertThat(walk.standing().changedSinceCheck()).containsExactly("citations", "sources");
    }

    @Test
    void taking_away_what_speaks_against_it_before_anybody_weighed_it_brings_the_verdict_back() {
        var walk = Walk.at(Stage.APPROVED);
        var against = walk.entry.cite(Stance.DENIES, "There is no letter.");
        assertThat(walk.standing().checkAgain()).isTrue();
        walk.entry.uncite(against);
        assertThat(walk.standing().mayBePublished()).isTrue();
    }

    @Test
    void support_and_context_that_come_later_are_new_evidence() {
        for (var stance : List.of(Stance.SUPPORTS, Stance.CONTEXT)) {
            var walk = Walk.at(Stage.APPROVED);
            var later = walk.entry.cite(stance, "A letter, again.");
            assertThat(walk.standing().newEvidence()).isTrue();
            assertThat(walk.standing().checkAgain()).isFalse();
            assertThat(walk.standing().addedSinceCheck()).containsExactly(later);
            assertThat(walk.standing().mayBePublished()).isTrue();
        }
    }

    @Test
    void new_evidence_that_is_submitted_is_in_check_while_the_verdict_stands() {
        var walk = Walk.at(Stage.CHECKED);
        assertThat(walk.standing().may(Move.SUBMIT, walk.writer)).isFalse();
        var more = walk.entry.cite(Stance.SUPPORTS, "It is due on Monday.");
        assertThat(walk.standing().stage()).isEqualTo(Stage.CHECKED);

        walk.submit(walk.writer);
        assertThat(walk.standing().stage()).isEqualTo(Stage.IN_CHECK);
        assertThat(walk.standing().verdict()).isPresent();
        assertThat(walk.standing().may(Move.APPROVE, walk.editor)).isFalse();

        walk.entry.uncite(more);
        assertThat(walk.standing().stage()).isEqualTo(Stage.CHECKED);
    }

    @Test
    void new_evidence_once_weighed_is_checked_and_takes_nothing_from_an_approval() {
        var walk = Walk.at(Stage.CHECKED);
        walk.entry.cite(Stance.SUPPORTS, "It is due on Monday.");
        walk.submit(walk.writer).check(walk.checker);
        assertThat(walk.standing().stage()).isEqualTo(Stage.CHECKED);
        assertThat(walk.standing().newEvidence()).isFalse();

        walk.approve(walk.editor).entry.cite(Stance.CONTEXT, "He arrived on Sunday.");
        assertThat(walk.standing().may(Move.SUBMIT, walk.writer)).isFalse();
        assertThat(walk.standing().mayBePublished()).isTrue();
    }

    @Test
    void denials_and_contradictions_that_come_later_bar_publication() {
        for (var stance : List.of(Stance.DENIES, Stance.CONTRADICTS)) {
            var walk = Walk.at(Stage.APPROVED);
            walk.entry.cite(stance, "No letter.");
            assertThat(walk.standing().checkAgain()).isTrue();
            assertThat(walk.standing().newEvidence()).isFalse();
            assertThat(walk.standing().publicationObstacles()).containsExactly(Obstacle.CHECK_AGAIN);
        }
    }

    @Test
    void the_loss_of_a_citation_that_stood_asks_for_a_new_check_and_its_return_ends_that() {
        var walk = new Walk();
        var second = walk.entry.cite(Stance.CONTEXT, "They met.");
        walk.submit(walk.writer).check(walk.checker).approve(walk.editor);
        walk.entry.uncite(second);
        assertThat(walk.standing().checkAgain()).isTrue();
        walk.entry.citeAgain(second);
        assertThat(walk.standing().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void another_publisher_of_a_source_asks_for_a_new_check() {
        var walk = new Walk();
        var source = walk.entry.source("TASS", null, Nearness.SECOND_HAND);
        walk.entry.cite(source, Stance.SUPPORTS, "A letter is due.");
        walk.submit(walk.writer).check(walk.checker).approve(walk.editor);
        walk.entry.describe(source, "IRNA");
        assertThat(walk.standing().changedSinceCheck()).containsExactly("sources");
        assertThat(walk.standing().mayBePublished()).isFalse();
        walk.entry.describe(source, "TASS");
        assertThat(walk.standing().mayBePublished()).isTrue();
    }

    @Test
    void a_send_back_or_a_recall_withdraws_for_good() {
        for (var move : List.of(Move.SEND_BACK, Move.RECALL)) {
            var walk = Walk.at(Stage.APPROVED);
            walk.make(move, walk.editor);
            assertThat(walk.standing().verdict()).isEmpty();
            walk.entry.headline("Other words");
            walk.submit(walk.writer);
            walk.entry.headline("A letter is due");
            assertThat(walk.standing().stage()).isEqualTo(Stage.DRAFT);
            assertThat(walk.standing().latestAssessment()).isEmpty();
            assertThat(walk.standing().checkAgain()).isFalse();
        }
    }

    @Test
    void a_signature_on_other_words_is_refused_with_what_changed() {
        var walk = Walk.at(Stage.IN_CHECK);
        var shown = walk.standing().fingerprint();
        walk.entry.headline("A letter was due").body("Putin spoke.");
        assertThatThrownBy(() -> walk.check(walk.checker, Verdict.Kind.REPORTED, shown))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.fields()).containsExactly("body", "headline"));
    }

    @Test
    void a_check_does_not_pass_over_a_citation_that_the_checker_did_not_see() {
        var walk = Walk.at(Stage.IN_CHECK);
        var shown = walk.standing().fingerprint();
        walk.entry.cite(Stance.DENIES, "No letter.");
        assertThatThrownBy(() -> walk.check(walk.checker, Verdict.Kind.REPORTED, shown))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.fields()).containsExactly("citations", "sources"));
    }

    @Test
    void an_approval_is_not_given_to_a_verdict_that_the_editor_did_not_see() {
        var walk = Walk.at(Stage.CHECKED);
        var shown = walk.standing();
        walk.check(walk.checker, Verdict.Kind.REPORTED);
        assertThatThrownBy(() -> walk.approve(walk.editor, shown))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.fields()).containsExactly("verdict"));
    }

    @Test
    void without_a_strand_an_entry_is_checked_but_neither_approved_nor_published() {
        var walk = Walk.at(Stage.CHECKED);
        walk.entry.unlaned();
        assertThat(walk.standing().refusal(Move.APPROVE, walk.editor))
                .hasValueSatisfying(refused -> assertThat(refused.code()).isEqualTo("not-approvable-no-strand"));

        var approved = Walk.at(Stage.APPROVED);
        approved.entry.unlaned();
        assertThat(approved.standing().stage()).isEqualTo(Stage.APPROVED);
        assertThat(approved.standing().publicationObstacles()).containsExactly(Obstacle.NO_STRAND);
    }

    @Test
    void an_approval_without_a_date_is_refused() {
        var walk = new Walk();
        walk.entry.when(null, null);
        walk.submit(walk.writer).check(walk.checker);
        assertThat(walk.standing().approvalObstacles()).containsExactly(Obstacle.NO_DATE);
        assertThat(walk.standing().refusal(Move.APPROVE, walk.editor)).isPresent();
    }

    @Test
    void an_open_comment_that_must_be_resolved_bars_the_approval_and_its_raiser_or_an_editor_closes_it() {
        var walk = Walk.at(Stage.CHECKED);
        var comment = walk.mustBeResolved(walk.checker);
        assertThat(walk.standing().approvalObstacles()).containsExactly(Obstacle.COMMENT_OPEN);
        assertThatThrownBy(() -> walk.resolve(comment, walk.writer)).isInstanceOf(Forbidden.class);
        walk.resolve(comment, walk.editor);
        assertThat(walk.standing().approvalObstacles()).isEmpty();
        assertThatThrownBy(() -> walk.resolve(comment, walk.editor)).isInstanceOf(CommentRefused.class);
    }

    @Test
    void an_entry_without_a_citation_is_not_submitted() {
        var walk = new Walk();
        walk.entry.uncite(walk.entry.state().citations().getFirst());
        assertThatThrownBy(() -> walk.submit(walk.writer)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void a_member_who_changes_roles_stays_an_author() {
        var walk = Walk.at(Stage.IN_CHECK);
        var promoted = new Signer(Examples.WRITER, Set.of(Role.EDITOR, Role.ADMINISTRATOR));
        assertThat(walk.standing().refusal(Move.CHECK, promoted)).containsInstanceOf(Forbidden.class);
        walk.check(walk.checker);
        assertThat(walk.standing().refusal(Move.APPROVE, promoted)).containsInstanceOf(Forbidden.class);
    }

    @Test
    void the_same_member_may_check_and_approve() {
        var walk = Walk.at(Stage.IN_CHECK);
        walk.check(walk.editor).approve(walk.editor);
        assertThat(walk.standing().mayBePublished()).isTrue();
    }

    @Test
    void house_rules_apply_to_signatures_given_afterwards() {
        var walk = Walk.at(Stage.IN_CHECK);
        walk.rules(new HouseRules(false, 2, HouseRules.DEFAULT.publishable(), HouseRules.Overrides.CHECKERS, true));
        walk.entry.authors(Examples.WRITER, walk.checker.id());
        walk.check(walk.checker);
        assertThat(walk.standing().assessment().map(Assessment::byAuthor)).contains(true);
        walk.rules(HouseRules.DEFAULT);
        assertThat(walk.standing().approvalObstacles()).containsExactly(Obstacle.CHECKED_BY_AUTHOR);
        walk.rules(new HouseRules(false, 2, HouseRules.DEFAULT.publishable(), HouseRules.Overrides.CHECKERS, true));
        walk.approve(walk.editor);
        walk.rules(HouseRules.DEFAULT);
        assertThat(walk.standing().mayBePublished()).isTrue();
        assertThat(walk.standing().checkedByAuthor()).isTrue();
    }

    @Test
    void a_rule_that_nothing_could_meet_is_refused() {
        assertThatThrownBy(() -> new HouseRules(true, 2, Set.of(), HouseRules.Overrides.CHECKERS, true))
                .isInstanceOf(HouseRules.RuleRefused.class);
        assertThatThrownBy(() ->
                        new HouseRules(true, 1, HouseRules.DEFAULT.publishable(), HouseRules.Overrides.CHECKERS, true))
                .isInstanceOf(HouseRules.RuleRefused.class);
        assertThatThrownBy(() ->
                        new HouseRules(true, 6, HouseRules.DEFAULT.publishable(), HouseRules.Overrides.CHECKERS, true))
                .isInstanceOf(HouseRules.RuleRefused.class);
    }

    /** Four-eyes holds for an editor who mended a letter, too: then they give it up, or leave it to be worded by others. */
    @Test
    void an_editor_who_wrote_some_of_it_can_drop_it_wherever_it_stands() {
        for (var stage : Stage.values()) {
            var walk = Walk.at(stage);
            walk.entry.authors(Examples.WRITER, walk.editor.id());
            if (stage != Stage.DROPPED) {
                walk.drop(walk.editor);
            }
            assertThat(walk.standing().stage()).isEqualTo(Stage.DROPPED);
            walk.takeUp(walk.editor);
            walk.entry.authors(Examples.WRITER);
            publish(walk);
            assertThat(walk.standing().mayBePublished()).as("from %s", stage).isTrue();
        }
    }

    private static void publish(Walk walk) {
        if (walk.standing().may(Move.TAKE_UP, walk.writer)) {
            walk.takeUp(walk.writer);
        }
        if (walk.standing().stage() == Stage.SENT_BACK && !walk.standing().isAnswered()) {
            walk.reply(walk.writer);
        }
        walk.open().forEach(comment -> walk.resolve(comment, walk.editor));
        if (walk.standing().may(Move.SUBMIT, walk.writer)) {
            walk.submit(walk.writer);
        }
        walk.check(walk.editor).approve(walk.editor);
    }
}
