package sourceline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.verification.CheckRefused;
import sourceline.verification.Examples;

/** Every stage × every move × every role × author or not. What may be done is written out; all else is refused. */
class MovesTableTest {

    /** Stage, move, and who may: W C E A for the four roles; a small letter where only as an author, an asterisk where only as none. */
    private static final String TABLE = """
            DRAFT     SUBMIT    W C E
            DRAFT     DROP      w c E
            DRAFT     SEND_BACK C E
            IN_CHECK  RECALL    w c E
            IN_CHECK  DROP      w c E
            IN_CHECK  CHECK     C* E*
            IN_CHECK  SEND_BACK C E
            CHECKED   RECALL    w c E
            CHECKED   DROP      w c E
            CHECKED   CHECK     C* E*
            CHECKED   SEND_BACK C E
            CHECKED   APPROVE   E*
            APPROVED  RECALL    w c E
            APPROVED  DROP      w c E
            APPROVED  CHECK     C* E*
            APPROVED  SEND_BACK C E
            SENT_BACK SUBMIT    W C E
            SENT_BACK DROP      w c E
            SENT_BACK SEND_BACK C E
            DROPPED   TAKE_UP   w c E
            """;

    private static String row(Stage stage, Move move) {
        return TABLE.lines()
                .map(line -> line.split("\\s+", 3))
                .filter(cells -> cells[0].equals(stage.name()) && cells[1].equals(move.name()))
                .map(cells -> cells[2])
                .findFirst()
                .orElse("");
    }

    private static boolean expected(Stage stage, Move move, Role role, boolean author, boolean fourEyes) {
        var letter = role.name().substring(0, 1);
        var allowed = List.of(row(stage, move).split(" "));
        return allowed.contains(letter)
                || author && allowed.contains(letter.toLowerCase(Locale.ROOT))
                || (!author || !fourEyes) && allowed.contains(letter + "*");
    }

    private static Walk walk(Stage stage, Signer who, boolean author, boolean fourEyes) {
        var walk = Walk.at(stage);
        if (author) {
            walk.entry.authors(Examples.WRITER, who.id());
        }
        return walk.rules(
                new HouseRules(fourEyes, 2, HouseRules.DEFAULT.publishable(), HouseRules.Overrides.CHECKERS, true));
    }

    @ParameterizedTest
    @EnumSource
    void a_move_is_open_to_whom_the_table_names_and_to_nobody_else(Stage stage) {
        var wrong = new ArrayList<String>();
        for (var move : Move.values()) {
            for (var role : Role.values()) {
                for (var author : List.of(true, false)) {
                    for (var fourEyes : List.of(true, false)) {
                        var who = new Signer(MemberId.random(), Set.of(role));
                        var walk = walk(stage, who, author, fourEyes);
                        assertThat(walk.standing().stage()).isEqualTo(stage);
                        if (walk.standing().may(move, who) != expected(stage, move, role, author, fourEyes)) {
                            wrong.add(move + " by " + role + (author ? " who is author" : "")
                                    + (fourEyes ? "" : " with four-eyes off"));
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_moves_a_deleted_entry(Stage stage) {
        for (var move : Move.values()) {
            var walk = Walk.at(stage);
            walk.entry.deleted(true);
            assertThat(walk.standing().refusal(move, walk.editor))
                    .hasValueSatisfying(refused -> assertThat(refused.code()).isEqualTo("entry-deleted"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_move_leads_where_it_should(Stage stage) {
        for (var move : Move.values()) {
            var walk = Walk.at(stage);
            if (walk.standing().may(move, walk.editor)) {
                assertThat(walk.make(move, walk.editor).standing().stage())
                        .as("%s %s", stage, move)
                        .isEqualTo(after(move));
            }
        }
    }

    private static Stage after(Move move) {
        return switch (move) {
            case SUBMIT -> Stage.IN_CHECK;
            case RECALL, TAKE_UP -> Stage.DRAFT;
            case DROP -> Stage.DROPPED;
            case CHECK -> Stage.CHECKED;
            case SEND_BACK -> Stage.SENT_BACK;
            case APPROVE, RESPELL -> Stage.APPROVED;
        };
    }

    /** What the table above leaves out, as nothing has changed there since the check. */
    @ParameterizedTest
    @EnumSource
    void only_a_checker_who_wrote_none_of_it_says_that_it_is_only_spelt_otherwise(Role role) {
        for (var author : List.of(true, false)) {
            for (var fourEyes : List.of(true, false)) {
                var who = new Signer(MemberId.random(), Set.of(role));
                var walk = walk(Stage.APPROVED, who, author, fourEyes);
                walk.entry.headline("A lettre is due");
                assertThat(walk.standing().may(Move.RESPELL, who))
                        .isEqualTo(!author && (role == Role.CHECKER || role == Role.EDITOR));
            }
        }
    }

    /** By whom a blocking finding is overridden in writing, under each house rule. */
    @ParameterizedTest
    @CsvSource({"NOBODY, ''", "EDITORS, E", "CHECKERS, CE"})
    void a_blocking_finding_is_overridden_by_whom_the_house_rules_name(HouseRules.Overrides rule, String whom) {
        for (var who : List.of(new Walk().checker, new Walk().editor)) {
            var walk = new Walk().rules(new HouseRules(true, 2, HouseRules.DEFAULT.publishable(), rule, true));
            walk.entry.body("He said “nobody has read it”.");
            walk.submit(walk.writer);
            var letter = who.may(Role.EDITOR) ? "E" : "C";
            assertThatThrownBy(() -> walk.check(who)).isInstanceOf(CheckRefused.class);
            if (whom.contains(letter)) {
                walk.checkOverriding(who);
                assertThat(walk.standing().stage()).isEqualTo(Stage.CHECKED);
            } else {
                assertThatThrownBy(() -> walk.checkOverriding(who))
                        .isInstanceOfSatisfying(
                                CheckRefused.class,
                                refused -> assertThat(refused.code()).isEqualTo("overrides-not-allowed"));
            }
        }
    }

    @Test
    void a_draft_that_was_checked_before_may_be_checked_again_at_once() {
        var walk = Walk.at(Stage.CHECKED);
        walk.entry.headline("A letter was due");
        assertThat(walk.standing().stage()).isEqualTo(Stage.DRAFT);
        assertThat(walk.standing().may(Move.CHECK, walk.checker)).isTrue();
        assertThat(walk.standing().may(Move.CHECK, walk.writer)).isFalse();
    }
}
