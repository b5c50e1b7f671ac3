package sourceline.review;

import java.util.EnumSet;
import java.util.Set;
import sourceline.journal.Refused;
import sourceline.newsroom.Role;
import sourceline.verification.Verdict;
import sourceline.verification.VerdictRules;

/**
 * The newsroom's policy, or what one timeline asks beyond it. A change applies to signatures given afterwards.
 *
 * @param fourEyes whether checker and approver must be no authors of the entry
 * @param originsForConfirmed how many different origins make "Confirmed"
 * @param publishable the verdicts that may be approved and so go out
 * @param overrides who may override a blocking finding in writing
 * @param retractionNeedsTwo whether a retraction needs two editors
 */
public record HouseRules(
        boolean fourEyes,
        int originsForConfirmed,
        Set<Verdict.Kind> publishable,
        Overrides overrides,
        boolean retractionNeedsTwo) {

    static final int FEWEST_ORIGINS = 2;
    static final int MOST_ORIGINS = 5;

    public static final HouseRules DEFAULT =
            new HouseRules(true, 2, Set.of(Verdict.Kind.values()), Overrides.CHECKERS, true);

    /** Asks for nothing: what a timeline adds to the newsroom's rules where it adds none. */
    public static final HouseRules NONE =
            new HouseRules(false, FEWEST_ORIGINS, Set.of(Verdict.Kind.values()), Overrides.CHECKERS, false);

    /** Who may override a blocking finding in writing, the strictest first. */
    public enum Overrides {
        NOBODY,
        EDITORS,
        CHECKERS;

        boolean allow(Signer who) {
            return switch (this) {
                case NOBODY -> false;
                case EDITORS -> who.may(Role.EDITOR);
                case CHECKERS -> who.may(Role.CHECKER);
            };
        }
    }

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

    /** Whether the member may override a blocking finding in writing. */
    public boolean allowsOverride(Signer who) {
        return overrides.allow(who);
    }

    VerdictRules forVerdicts(Signer who) {
        return new VerdictRules(originsForConfirmed, allowsOverride(who));
    }

    /**
     * Both together, of each rule the stricter.
     *
     * @throws RuleRefused if no verdict is left that both let out
     */
    public HouseRules and(HouseRules other) {
        var both = EnumSet.copyOf(publishable);
        both.retainAll(other.publishable);
        if (both.isEmpty()) {
            throw new RuleRefused("rules-contradict", "publishable");
        }
        return new HouseRules(
                fourEyes || other.fourEyes,
                Math.max(originsForConfirmed, other.originsForConfirmed),
                both,
                overrides.compareTo(other.overrides) < 0 ? overrides : other.overrides,
                retractionNeedsTwo || other.retractionNeedsTwo);
    }
}
