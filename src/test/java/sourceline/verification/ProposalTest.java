package sourceline.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sourceline.source.Nearness;
import sourceline.timeline.CitationState;
import sourceline.timeline.Stance;

class ProposalTest {

    private final Examples entry = new Examples();
    private final CitationState citation =
            entry.cite(entry.source("TASS", null, Nearness.SECOND_HAND), Stance.SUPPORTS, "A letter is due.");

    private Marks marks(Mark mark) {
        return Marks.all(entry.state(), mark);
    }

    private Optional<Verdict.Kind> proposed(Marks marks) {
        return Proposal.of(entry.state(), marks, Findings.origins(entry.state(), entry.facts()), 2);
    }

    @Test
    void what_one_origin_says_is_reported_and_what_several_say_is_confirmed() {
        assertThat(proposed(marks(Mark.MATCHES))).contains(Verdict.Kind.REPORTED);
        entry.cite(entry.source("Reuters", null, Nearness.FIRST_HAND), Stance.SUPPORTS, "A letter is due.");
        assertThat(proposed(marks(Mark.MATCHES))).contains(Verdict.Kind.CONFIRMED);
    }

    @Test
    void two_that_pass_on_the_same_report_are_one_origin() {
        entry.cite(entry.source("Daily", "TASS", Nearness.SECOND_HAND), Stance.SUPPORTS, "A letter is due.");
        assertThat(proposed(marks(Mark.MATCHES))).contains(Verdict.Kind.REPORTED);
    }

    @Test
    void nothing_is_proposed_while_something_is_not_marked() {
        assertThat(proposed(new Marks(marks(Mark.MATCHES).statements(), Map.of())))
                .isEmpty();
        assertThat(proposed(new Marks(Map.of(), marks(Mark.MATCHES).citations())))
                .isEmpty();
    }

    @Test
    void nothing_is_proposed_for_what_the_source_does_not_say() {
        assertThat(proposed(marks(Mark.MATCHES).with(citation.id(), Mark.NOT_IN_SOURCE)))
                .isEmpty();
    }

    @Test
    void one_statement_that_somebody_said_makes_all_of_it_said() {
        var headline = Statement.of(entry.state()).get(1);
        assertThat(proposed(marks(Mark.MATCHES).with(headline, Mark.SAID_BY_SOMEONE)))
                .contains(Verdict.Kind.SAID);
    }

    @Test
    void what_is_disputed_is_so_whoever_said_it() {
        assertThat(proposed(marks(Mark.SAID_BY_SOMEONE).with(citation.id(), Mark.DISPUTED)))
                .contains(Verdict.Kind.DISPUTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"DENIES", "CONTRADICTS"})
    void what_speaks_against_it_makes_it_disputed_and_never_false(Stance against) {
        entry.cite(against, "There is no letter.");
        assertThat(proposed(marks(Mark.MATCHES))).contains(Verdict.Kind.DISPUTED);
    }

    @Test
    void context_speaks_neither_for_it_nor_against_it() {
        entry.cite(entry.source("Reuters", null, Nearness.FIRST_HAND), Stance.CONTEXT, "They met in Moscow.");
        assertThat(proposed(marks(Mark.MATCHES))).contains(Verdict.Kind.REPORTED);
    }
}
