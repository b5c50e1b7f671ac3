package sourceline.review;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Refused;
import sourceline.journal.Subject;
import sourceline.newsroom.AsChecker;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.CitationId;
import sourceline.timeline.EntryId;
import sourceline.timeline.Fingerprint;
import sourceline.timeline.PlacementState;
import sourceline.timeline.TimelineId;
import sourceline.verification.Assessment;
import sourceline.verification.AssessmentDraft;
import sourceline.verification.Assessments;
import sourceline.verification.Marks;

/** A checker's work. */
@Service
@AsChecker
public class Checking {

    private final Journal journal;
    private final SignedIn signedIn;
    private final Reviewed reviewed;
    private final Assessments assessments;

    Checking(Journal journal, SignedIn signedIn, Reviewed reviewed, Assessments assessments) {
        this.journal = journal;
        this.signedIn = signedIn;
        this.reviewed = reviewed;
        this.assessments = assessments;
    }

    /**
     * Assesses an entry with all citations that are on it, and signs it as checked.
     *
     * @param shown what the checker read: {@link Standing#fingerprint()}
     * @return with the assessment's id
     * @throws Refused subclasses if the checker may not, the entry is something else by now, or the assessment lacks
     *     what it needs
     */
    public Receipt check(OpId opId, TimelineId timeline, EntryId entry, Fingerprint shown, AssessmentDraft draft) {
        var who = Signer.of(signedIn);
        var command = Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "entry.check")
                .with("entry", entry)
                .with("shown", shown.hash())
                .with("verdict", draft.verdict())
                .with("marks", inOrder(draft.marks()))
                .with("rationale", draft.rationale())
                .with("overrides", new TreeMap<>(draft.overrides()));
        return journal.perform(command, act -> {
            var standing = reviewed.standing(timeline, entry);
            standing.guard().require(Move.CHECK, who, shown);
            var state = standing.entry();
            var facts = reviewed.facts(List.of(state));
            var assessment =
                    Assessment.give(act, state, facts, draft, standing.rules().forVerdicts(who));
            assessments.add(assessment);
            reviewed.add(Step.naming(act, state, Move.CHECK, assessment.seen(), assessment.id()));
            return assessment.id().toString();
        });
    }

    /**
     * Accepts that a citation says the same in other words in the newest version of its source. It is an assessment that
     * records this and judges as the one that stands; signatures stand.
     *
     * @param shown what the checker saw of the entry: {@link Standing#checkedFingerprint()}
     * @param seen where they saw the citation stand
     * @return with the assessment's id
     * @throws Refused subclasses if the checker may not, something is else by now, or it is not reworded
     */
    public Receipt acceptRewording(
            OpId opId,
            TimelineId timeline,
            EntryId entry,
            CitationId citation,
            Fingerprint shown,
            PlacementState seen) {
        var who = Signer.of(signedIn);
        var command = Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "entry.acceptRewording")
                .with("entry", entry)
                .with("citation", citation)
                .with("shown", shown.hash())
                .with("seen", seen.version() + " " + seen.key());
        return journal.perform(command, act -> {
            var standing = reviewed.standing(timeline, entry);
            var stands = standing.guard().requireAcceptance(who, citation, shown, seen);
            var accepted = Assessment.accept(act, standing.entry(), stands, citation);
            assessments.add(accepted);
            return accepted.id().toString();
        });
    }

    private static String inOrder(Marks marks) {
        var citations = marks.citations().entrySet().stream()
                .map(mark -> mark.getKey() + "=" + mark.getValue())
                .sorted()
                .collect(Collectors.joining(","));
        return new TreeMap<>(marks.statements()) + citations;
    }
}
