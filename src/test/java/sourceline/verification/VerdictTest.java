package sourceline.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import sourceline.journal.Act;
import sourceline.journal.Actor;
import sourceline.journal.Refused;
import sourceline.source.Nearness;
import sourceline.timeline.CitationId;
import sourceline.timeline.Stance;
import sourceline.timeline.TextTooLong;

class VerdictTest {

    private static final VerdictRules RULES = new VerdictRules(2, true);

    private final Examples entry = new Examples();

    private Assessment give(Verdict verdict, String rationale) {
        return give(new AssessmentDraft(Marks.all(entry.state(), Mark.MATCHES), verdict, rationale, Map.of()), RULES);
    }

    private Assessment give(AssessmentDraft draft, VerdictRules rules) {
        var act = new Act(new Actor(UUID.randomUUID()), Instant.EPOCH, 7);
        return Assessment.give(act, entry.state(), entry.facts(), draft, rules);
    }

    private void assertRefused(String code, String field, Verdict verdict, String rationale) {
        assertRefused(code, field, () -> give(verdict, rationale));
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(String code, String field, Runnable attempt) {
        return assertThatThrownBy(attempt::run).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo(field);
        });
    }

    private void accepts(Verdict verdict, String rationale) {
        assertThat(give(verdict, rationale).verdict()).isEqualTo(verdict);
    }

    @Test
    void confirmed_takes_two_supporting_citations_of_different_origin() {
        var confirmed = Verdict.of(Verdict.Kind.CONFIRMED);
        entry.cite(entry.source("Reuters", null, Nearness.FIRST_HAND), Stance.SUPPORTS, "A letter is due.");
        assertRefused("verdict-without-origins", "verdict", confirmed, "");
        entry.cite(entry.source("TASS", null, Nearness.FIRST_HAND), Stance.SUPPORTS, "A letter is due.");
        accepts(confirmed, "");
    }

    @Test
    void sources_that_pass_on_one_origin_count_as_one_and_so_does_the_origin_itself() {
        entry.cite(entry.source("The Times", "Reuters", Nearness.SECOND_HAND), Stance.SUPPORTS, "A letter is due.");
        entry.cite(entry.source("Le Monde", " reuters ", Nearness.SECOND_HAND), Stance.SUPPORTS, "A letter is due.");
        entry.cite(entry.source("Reuters", null, Nearness.FIRST_HAND), Stance.SUPPORTS, "A letter is due.");
        assertRefused("verdict-without-origins", "verdict", Verdict.of(Verdict.Kind.CONFIRMED), "");
    }

    @Test
    void a_second_hand_source_of_which_nothing_is_known_adds_no_origin() {
        entry.cite(entry.source("Reuters", null, Nearness.FIRST_HAND), Stance.SUPPORTS, "A letter is due.");
        entry.cite(Stance.SUPPORTS, "A letter is due.");
        assertRefused("verdict-without-origins", "verdict", Verdict.of(Verdict.Kind.CONFIRMED), "");
    }

    @Test
    void context_and_denials_of_another_origin_do_not_confirm() {
        entry.cite(entry.source("Reuters", null, Nearness.FIRST_HAND), Stance.SUPPORTS, "A letter is due.");
        entry.cite(entry.source("TASS", null, Nearness.FIRST_HAND), Stance.CONTEXT, "They met.");
        entry.cite(entry.source("IRNA", null, Nearness.FIRST_HAND), Stance.DENIES, "No letter.");
        assertRefused("verdict-without-origins", "verdict", Verdict.of(Verdict.Kind.CONFIRMED), "Both were asked.");
    }

    @Test
    void original_material_that_the_checker_saw_stands_in_for_a_second_origin() {
        entry.cite(Stance.SUPPORTS, "A letter is due.");
        accepts(Verdict.onOriginal(Verdict.Kind.CONFIRMED, "A scan of the letter"), "");
        assertRefused("verdict-without-origins", "verdict", Verdict.onOriginal(Verdict.Kind.CONFIRMED, "  "), "");
    }

    @Test
    void a_newsroom_may_ask_for_more_origins() {
        entry.cite(entry.source("Reuters", null, Nearness.FIRST_HAND), Stance.SUPPORTS, "A letter is due.");
        entry.cite(entry.source("TASS", null, Nearness.FIRST_HAND), Stance.SUPPORTS, "A letter is due.");
        var draft = new AssessmentDraft(Marks.all(entry.state(), Mark.MATCHES), Verdict.of(Verdict.Kind.CONFIRMED));
        assertRefused("verdict-without-origins", "verdict", () -> give(draft, new VerdictRules(3, true)));
        assertThat(give(draft, RULES).verdict().kind()).isEqualTo(Verdict.Kind.CONFIRMED);
    }

    @Test
    void reported_takes_a_citation_that_supports_it() {
        entry.cite(Stance.CONTEXT, "They met.");
        assertRefused("verdict-without-support", "verdict", Verdict.of(Verdict.Kind.REPORTED), "");
        entry.headline("A letter is reportedly due").cite(Stance.SUPPORTS, "A letter is reportedly due.");
        accepts(Verdict.reportedOriginNotGiven(), "");
    }

    @Test
    void evidence_against_what_is_reported_is_not_passed_over_in_silence() {
        entry.cite(Stance.SUPPORTS, "A letter is due.");
        entry.cite(Stance.DENIES, "No letter, says Tehran.");
        assertRefused("verdict-without-rationale", "rationale", Verdict.of(Verdict.Kind.REPORTED), " ");
        accepts(Verdict.of(Verdict.Kind.REPORTED), "The denial is of another letter.");
    }

    @Test
    void said_takes_the_speaker_and_the_chain() {
        entry.cite(Stance.SUPPORTS, "He said so.");
        assertRefused("verdict-without-speaker", "speaker", Verdict.said(" ", "this article"), "");
        assertRefused("verdict-without-chain", "chain", Verdict.said("Araqchi", " "), "");
        accepts(Verdict.said("Araqchi", "Iranian state television", "this article"), "");
    }

    @Test
    void disputed_takes_both_accounts_and_a_rationale() {
        var disputed = Verdict.of(Verdict.Kind.DISPUTED);
        entry.cite(Stance.SUPPORTS, "A letter is due.");
        assertRefused("verdict-without-accounts", "verdict", disputed, "Tehran denies it.");
        entry.cite(Stance.DENIES, "No letter.");
        assertRefused("verdict-without-rationale", "rationale", disputed, "");
        accepts(disputed, "Tehran denies it.");
    }

    @Test
    void a_denial_alone_makes_nothing_false() {
        var wrong = Verdict.of(Verdict.Kind.FALSE);
        var denial = entry.cite(Stance.DENIES, "No letter.");
        assertRefused("verdict-without-contradiction", "verdict", wrong, "Tehran denies it.");
        accepts(Verdict.onOriginal(Verdict.Kind.FALSE, "The letter, dated a year before"), "It is an old one.");
        entry.uncite(denial);
        entry.cite(Stance.CONTRADICTS, "The letter was delivered in May.");
        assertRefused("verdict-without-rationale", "rationale", wrong, "");
        accepts(wrong, "It was in May.");
    }

    @Test
    void what_belongs_to_another_verdict_is_refused() {
        entry.cite(Stance.SUPPORTS, "A letter is due.");
        var reported = Verdict.Kind.REPORTED;
        assertRefused("verdict-with-too-much", "speaker", new Verdict(reported, "Araqchi", List.of()), "");
        assertRefused("verdict-with-too-much", "chain", new Verdict(reported, null, List.of("TASS")), "");
        assertRefused("verdict-with-too-much", "original-material", Verdict.onOriginal(reported, "A scan"), "");
        assertRefused(
                "verdict-with-too-much",
                "origin-not-given",
                new Verdict(Verdict.Kind.SAID, "Araqchi", List.of("TASS"), true, null),
                "");
    }

    @Test
    void names_over_their_limit_and_characters_that_are_none_are_refused() {
        assertThat(Verdict.said("x".repeat(200), "this article").speaker()).hasSize(200);
        assertThatThrownBy(() -> Verdict.said("x".repeat(201), "this article")).isInstanceOf(TextTooLong.class);
        assertRefused("forbidden-character", "speaker", () -> Verdict.said("Ara\0qchi", "this article"));
        assertRefused("forbidden-character", "chain", () -> Verdict.said("Araqchi", "TV \ud800"));
        assertRefused(
                "chain-with-too-many",
                "chain",
                () -> Verdict.said("Araqchi", "TASS ".repeat(11).split(" ")));
    }

    @Test
    void everything_must_be_ticked_off() {
        var citation = entry.cite(Stance.SUPPORTS, "A letter is due.");
        var all = Marks.all(entry.state(), Mark.MATCHES);
        assertThat(all.statements()).containsOnlyKeys("when", "headline", "body.0", "body.1");
        var fewer = new Marks(Map.of("headline", Mark.MATCHES), all.citations());
        var reported = Verdict.of(Verdict.Kind.REPORTED);
        assertRefused("mark-missing", "when", () -> give(new AssessmentDraft(fewer, reported), RULES));
        var uncited = new Marks(all.statements(), Map.of());
        assertRefused("mark-missing", "citations", () -> give(new AssessmentDraft(uncited, reported), RULES));
        var foreign = all.with(CitationId.random(), Mark.MATCHES);
        assertRefused("mark-of-nothing", "citations", () -> give(new AssessmentDraft(foreign, reported), RULES));
        var gone = all.with(new Statement("body.2", "More."), Mark.MATCHES);
        assertRefused("mark-of-nothing", "body.2", () -> give(new AssessmentDraft(gone, reported), RULES));
        var silent = all.with(citation.id(), Mark.NOT_IN_SOURCE);
        assertRefused("not-in-source", "citations", () -> give(new AssessmentDraft(silent, reported), RULES));
        var invented = all.with(new Statement("body.1", "He gave no details."), Mark.NOT_IN_SOURCE);
        assertRefused("not-in-source", "body.1", () -> give(new AssessmentDraft(invented, reported), RULES));
    }

    @Test
    void a_blocking_finding_takes_a_written_override_where_the_house_allows_one() {
        entry.headline("A “letter of friendship” is due");
        entry.cite(Stance.SUPPORTS, "A letter is due.");
        var marks = Marks.all(entry.state(), Mark.MATCHES);
        var reported = Verdict.of(Verdict.Kind.REPORTED);
        var key = Findings.of(entry.state(), entry.facts()).getFirst().key();
        assertRefused("override-missing", key, () -> give(new AssessmentDraft(marks, reported), RULES));
        var empty = new AssessmentDraft(marks, reported, "", Map.of(key, " "));
        assertRefused("override-missing", key, () -> give(empty, RULES));
        var endless = new AssessmentDraft(marks, reported, "", Map.of(key, "é".repeat(1_001)));
        assertRefused("override-too-long", key, () -> give(endless, RULES));

        var written = new AssessmentDraft(marks, reported, "", Map.of(key, "The name of the letter.", "other", "x"));
        assertThat(give(written, RULES).overrides()).containsExactly(Map.entry(key, "The name of the letter."));
        assertRefused("overrides-not-allowed", key, () -> give(written, new VerdictRules(2, false)));
    }

    @Test
    void an_assessment_says_whether_its_checker_was_an_author() {
        entry.cite(Stance.SUPPORTS, "A letter is due.");
        assertThat(give(Verdict.of(Verdict.Kind.REPORTED), "").byAuthor()).isFalse();
        var act = new Act(new Actor(Examples.WRITER.uuid()), Instant.EPOCH, 7);
        var draft = new AssessmentDraft(Marks.all(entry.state(), Mark.MATCHES), Verdict.of(Verdict.Kind.REPORTED));
        var own = Assessment.give(act, entry.state(), entry.facts(), draft, RULES);
        assertThat(own.byAuthor()).isTrue();
        assertThat(act.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.field()).isEqualTo("verdict");
            assertThat(effect.after()).isEqualTo("REPORTED");
            assertThat(effect.about()).isEqualTo(entry.state().id().uuid());
        });
    }
}
