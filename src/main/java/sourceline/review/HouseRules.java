package sourceline.review;

import java.util.Set;
import sourceline.journal.Refused;
import sourceline.verification.Verdict;
import sourceline.verification.VerdictRules;

/**
 * The newsroom's policy. A change applies to signatures given afterwards.
 *
 * @param fourEyes whether checker and approver must be no authors of the entry
 * @param originsForConfirmed how many different origins make "Confirmed"
 * @param publishable the verdicts that may be approved and so go out
 * @param overridesAllowed whether a checker may override a blocking finding in writing
 * @param retractionNeedsTwo whether a retraction needs two editors
 */
public record HouseRules(
        boolean fourEyes,
        int originsForConfirmed,
        Set<Verdict.Kind> publishable,
        boolean overridesAllowed,
        boolean retractionNeedsTwo) {

    static final int FEWEST_ORIGINS = 2;
    static final int MOST_ORIGINS = 5;

    public static final HouseRules DEFAULT = new HouseRules(true, 2, Set.of(Verdict.Kind.values()), true, true);

    /** A rule that no entry could ever meet, or that takes the meaning out of a word. */
    public static final class RuleRefused extends Refused {

        private RuleRefused(String code, String field, Object... values) {
            super(code, field, values);
        }
    }

    /**
     * @throws RuleRefused if no verdict may be published, or the origins are outside {@value #FEWEST_ORIGINS} to
     *     {@value #MOST_ORIGINS}
     */
    public HouseRules {
        publishable = Set.copyOf(publishable);
        if (publishable.isEmpty()) {
            throw new RuleRefused("rule-publishes-nothing", "publishable");
        }
        if (originsForConfirmed < FEWEST_ORIGINS || originsForConfirmed > MOST_ORIGINS) {
            throw new RuleRefused(
                    "rule-origins", "origins-for-confirmed", FEWEST_ORIGINS, MOST_ORIGINS, originsForConfirmed);
        }
    }

    /** Whether four-eyes keeps a member from checking and approving. */
    boolean bars(boolean author) {
        return fourEyes && author;
    }

    VerdictRules forVerdicts() {
        return new VerdictRules(originsForConfirmed, overridesAllowed);
    }
}
