package sourceline.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.journal.Subject;
import sourceline.verification.Verdict;

/** The one row in which the newsroom's policy is kept. */
@Entity
@Table(name = "house_rules")
class HouseRulesRow {

    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "four_eyes")
    private boolean fourEyes;

    @Column(name = "origins_for_confirmed")
    private int originsForConfirmed;

    private String publishable;

    @Column(name = "overrides_allowed")
    private boolean overridesAllowed;

    @Column(name = "retraction_needs_two")
    private boolean retractionNeedsTwo;

    @SuppressWarnings("NullAway.Init")
    protected HouseRulesRow() {}

    HouseRules rules() {
        var kinds =
                Arrays.stream(publishable.split(",")).map(Verdict.Kind::valueOf).collect(Collectors.toSet());
        return new HouseRules(fourEyes, originsForConfirmed, kinds, overridesAllowed, retractionNeedsTwo);
    }

    void change(Act act, HouseRules wanted) {
        note(act, "four-eyes", fourEyes, wanted.fourEyes());
        note(act, "origins-for-confirmed", originsForConfirmed, wanted.originsForConfirmed());
        note(act, "publishable", publishable, list(wanted.publishable()));
        note(act, "overrides-allowed", overridesAllowed, wanted.overridesAllowed());
        note(act, "retraction-needs-two", retractionNeedsTwo, wanted.retractionNeedsTwo());
        fourEyes = wanted.fourEyes();
        originsForConfirmed = wanted.originsForConfirmed();
        publishable = list(wanted.publishable());
        overridesAllowed = wanted.overridesAllowed();
        retractionNeedsTwo = wanted.retractionNeedsTwo();
    }

    private static void note(Act act, String field, Object before, Object after) {
        if (!before.equals(after)) {
            act.record(Effect.of("house-rules", Subject.NEWSROOM.id(), field, before.toString(), after.toString()));
        }
    }

    private static String list(Set<Verdict.Kind> kinds) {
        return kinds.stream().sorted().map(Verdict.Kind::name).collect(Collectors.joining(","));
    }
}
