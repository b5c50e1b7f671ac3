package sourceline.review;

import org.springframework.stereotype.Service;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsAdministrator;
import sourceline.newsroom.AsEditorOrAdministrator;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.TimelineId;

/**
 * The newsroom's policy: everybody reads it, an administrator changes it; and what a timeline asks beyond it. Whatever
 * is changed applies to signatures given afterwards; those given before stand.
 */
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

    /** The rules that hold on a timeline: of each the stricter of the newsroom's and its own. */
    @AsMember
    public HouseRules rules(TimelineId timeline) {
        return reviewed.rules(timeline);
    }

    /** What the timeline alone asks; {@link HouseRules#NONE} where it asks nothing. */
    @AsMember
    public HouseRules own(TimelineId timeline) {
        return reviewed.find(TimelineRulesRow.class, timeline)
                .map(TimelineRulesRow::rules)
                .orElse(HouseRules.NONE);
    }

    /**
     * @throws HouseRules.RuleRefused if a timeline is left with no verdict that may be published
     */
    @AsAdministrator
    public Receipt change(OpId opId, HouseRules wanted) {
        var command = asking(Command.of(Subject.NEWSROOM, signedIn.actor(), opId, "house-rules.change"), wanted);
        return journal.perform(command, act -> {
            var row = reviewed.lockedRulesRow();
            row.change(act, wanted);
            reviewed.stricter();
            return "";
        });
    }

    /**
     * @throws HouseRules.RuleRefused if the newsroom publishes none of the verdicts that the timeline does
     */
    @AsEditorOrAdministrator
    public Receipt change(OpId opId, TimelineId timeline, HouseRules wanted) {
        var command = asking(
                Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "timeline.change-rules"), wanted);
        return journal.perform(command, act -> {
            reviewed.lockedRulesRow().rules().and(wanted);
            var row = reviewed.find(TimelineRulesRow.class, timeline).orElseGet(() -> {
                var first = new TimelineRulesRow(timeline);
                reviewed.add(first);
                return first;
            });
            row.change(act, wanted);
            return "";
        });
    }

    private static Command asking(Command command, HouseRules wanted) {
        return command.with("fourEyes", wanted.fourEyes())
                .with("originsForConfirmed", wanted.originsForConfirmed())
                .with("publishable", wanted.publishable().stream().sorted().toList())
                .with("overrides", wanted.overrides())
                .with("retractionNeedsTwo", wanted.retractionNeedsTwo());
    }
}
