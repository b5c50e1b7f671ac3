package sourceline.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.verification.Verdict;

/** House rules as columns of a row. */
@Embeddable
class KeptRules {

    @Column(name = "four_eyes")
    private boolean fourEyes;

    @Column(name = "origins_for_confirmed")
    private int originsForConfirmed;

    private String publishable;

    @Enumerated(EnumType.STRING)
    private HouseRules.Overrides overrides;

    @Column(name = "retraction_needs_two")
    private boolean retractionNeedsTwo;

    @SuppressWarnings("NullAway.Init")
    protected KeptRules() {}

    KeptRules(HouseRules rules) {
        fourEyes = rules.fourEyes();
        originsForConfirmed = rules.originsForConfirmed();
        publishable = list(rules.publishable());
        overrides = rules.overrides();
        retractionNeedsTwo = rules.retractionNeedsTwo();
    }

    HouseRules rules() {
        var kinds =
                Arrays.stream(publishable.split(",")).map(Verdict.Kind::valueOf).collect(Collectors.toSet());
        return new HouseRules(fourEyes, originsForConfirmed, kinds, overrides, retractionNeedsTwo);
    }

    /**
     * These rules in place of the others, each change noted.
     *
     * @param target whose they are: the newsroom's or a timeline's id
     */
    KeptRules changedTo(Act act, UUID target, HouseRules wanted) {
        var now = new KeptRules(wanted);
        note(act, target, "four-eyes", fourEyes, now.fourEyes);
        note(act, target, "origins-for-confirmed", originsForConfirmed, now.originsForConfirmed);
        note(act, target, "publishable", publishable, now.publishable);
        note(act, target, "overrides", overrides, now.overrides);
        note(act, target, "retraction-needs-two", retractionNeedsTwo, now.retractionNeedsTwo);
        return now;
    }

    private static void note(Act act, UUID target, String field, Object before, Object after) {
        if (!before.equals(after)) {
            act.record(Effect.of("house-rules", target, field, before.toString(), after.toString()));
        }
    }

    private static String list(Set<Verdict.Kind> kinds) {
        return kinds.stream().sorted().map(Verdict.Kind::name).collect(Collectors.joining(","));
    }
}
