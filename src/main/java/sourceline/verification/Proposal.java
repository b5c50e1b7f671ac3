package sourceline.verification;

import java.util.Optional;
import java.util.stream.Stream;
import sourceline.timeline.EntryState;

/**
 * The verdict that a checker's marks speak for. It is shown beside the choice, and chosen for nobody.
 *
 * <p>Marks come before stances: what a checker found disputed is proposed as "Disputed" whatever the citations were taken
 * for. What only matches is "Confirmed" where enough origins stand behind it, and "Reported" otherwise; "False" is never
 * proposed.
 */
public final class Proposal {

    private Proposal() {}

    /**
     * @param origins how many different origins stand behind the supporting citations
     * @param wanted how many the house rules want for "Confirmed"
     * @return empty while something is not marked, and where the source is found not to say it
     */
    public static Optional<Verdict.Kind> of(EntryState entry, Marks marks, int origins, int wanted) {
        if (!marks.isComplete(entry) || isAny(marks, Mark.NOT_IN_SOURCE)) {
            return Optional.empty();
        }
        if (isAny(marks, Mark.DISPUTED)) {
            return Optional.of(Verdict.Kind.DISPUTED);
        }
        if (isAny(marks, Mark.SAID_BY_SOMEONE)) {
            return Optional.of(Verdict.Kind.SAID);
        }
        if (entry.citations().stream().anyMatch(citation -> citation.stance().isAgainst())) {
            return Optional.of(Verdict.Kind.DISPUTED);
        }
        return Optional.of(origins >= wanted ? Verdict.Kind.CONFIRMED : Verdict.Kind.REPORTED);
    }

    private static boolean isAny(Marks marks, Mark mark) {
        return Stream.concat(marks.statements().values().stream(), marks.citations().values().stream())
                .anyMatch(mark::equals);
    }
}
