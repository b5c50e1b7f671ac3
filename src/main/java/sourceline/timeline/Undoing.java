package sourceline.timeline;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import sourceline.journal.Command;
import sourceline.journal.Effect;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.SignedIn;

/**
 * Takes a member's own last steps back and gives them again, as new changes. What others made of it since stays where it
 * can; where it cannot, {@link LaterWork} says what would go, and a second try says up to which revision that was seen.
 * Words come back with those who wrote them. A signature, a publication, a comment and the like stand for good.
 */
@Service
@AsWriter
public class Undoing {

    /** How many of the timeline's last changes are looked through for own steps; see {@link Journal#lately}. */
    public static final int REACH = 300;

    private final Journal journal;
    private final StepBack back;
    private final SignedIn signedIn;

    Undoing(Journal journal, StepBack back, SignedIn signedIn) {
        this.journal = journal;
        this.back = back;
        this.signedIn = signedIn;
    }

    /**
     * Takes the member's last step back.
     *
     * @param step its {@link OwnSteps.Step#revision()}, so that nothing else is taken back than what was meant
     * @param seen what others did up to this revision may go with it
     * @return of which {@link OwnSteps#isMoot} says whether there was nothing left to take back
     * @throws NothingToUndo if it is not the last
     * @throws StandsForGood if it is the last, and cannot be taken back
     * @throws LaterWork if something would go that others did later
     */
    public Receipt undo(OpId opId, TimelineId timeline, long step, long seen) {
        return invert(opId, timeline, OwnSteps.UNDO, step, seen, OwnSteps::undoable);
    }

    /** Gives again what was taken back last; as {@link #undo}. */
    public Receipt redo(OpId opId, TimelineId timeline, long step, long seen) {
        return invert(opId, timeline, OwnSteps.REDO, step, seen, OwnSteps::redoable);
    }

    private Receipt invert(
            OpId opId,
            TimelineId timeline,
            String name,
            long step,
            long seen,
            Function<OwnSteps, Optional<OwnSteps.Step>> next) {
        var subject = Subject.timeline(timeline.uuid());
        var actor = signedIn.actor();
        var command = Command.of(subject, actor, opId, name).with("step", step).with("seen", seen);
        return journal.perform(command, act -> {
            var changes = journal.lately(subject, REACH);
            var steps = OwnSteps.of(changes, actor);
            steps.standing().filter(one -> one.revision() == step).ifPresent(one -> {
                throw new StandsForGood(one.command());
            });
            var wanted = next.apply(steps).filter(one -> one.revision() == step).orElseThrow(NothingToUndo::new);
            back.invert(new TakingBack(act, timeline, changes, step, seen), wanted.changes());
            if (!act.effects().isEmpty()) {
                return "";
            }
            act.record(Effect.of("timeline", timeline.uuid(), OwnSteps.MOOT, null, null));
            return OwnSteps.MOOT;
        });
    }
}
