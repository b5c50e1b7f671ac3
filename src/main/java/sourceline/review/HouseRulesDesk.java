package sourceline.review;

import org.springframework.stereotype.Service;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsAdministrator;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.SignedIn;

/** The newsroom's policy: everybody reads it, an administrator changes it. */
@Service
public class HouseRulesDesk {

    private final Journal journal;
    private final SignedIn signedIn;
    private final Reviewed reviewed;

    HouseRulesDesk(Journal journal, SignedIn signedIn, Reviewed reviewed) {
        this.journal = journal;
        this.signedIn = signedIn;
        this.reviewed = reviewed;
    }

    @AsMember
    public HouseRules rules() {
        return reviewed.rules();
    }

    /** From now on signatures are given under these rules; those given before stand. */
    @AsAdministrator
    public Receipt change(OpId opId, HouseRules wanted) {
        var command = Command.of(Subject.NEWSROOM, signedIn.actor(), opId, "house-rules.change")
                .with("fourEyes", wanted.fourEyes())
                .with("originsForConfirmed", wanted.originsForConfirmed())
                .with("publishable", wanted.publishable().stream().sorted().toList())
                .with("overridesAllowed", wanted.overridesAllowed())
                .with("retractionNeedsTwo", wanted.retractionNeedsTwo());
        return journal.perform(command, act -> {
            reviewed.rulesRow().change(act, wanted);
            return "";
        });
    }
}
