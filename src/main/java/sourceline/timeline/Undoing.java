package sourceline.timeline;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import sourceline.journal.Command;
import sourceline.journal.Effect;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
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
    private final EntryBack entries;
    private final HeaderBack header;
    private final ApplicationEventPublisher events;
    private final SignedIn signedIn;

    Undoing(
            Journal journal,
            EntryBack entries,
            HeaderBack header,
            ApplicationEventPublisher events,
            SignedIn signedIn) {
        this.journal = journal;
        this.entries = entries;
        this.header = header;
        this.events = events;
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
            invert(new TakingBack(act, timeline, changes, step, seen), wanted);
            if (!act.effects().isEmpty()) {
                return "";
            }
            act.record(Effect.of("timeline", timeline.uuid(), OwnSteps.MOOT, null, null));
            return OwnSteps.MOOT;
        });
    }

    private void invert(TakingBack back, OwnSteps.Step step) {
        var begun = step.changes().stream()
                .filter(change ->
                        change.what().equals("entry") && change.field().equals("created"))
                .map(JournalEntry::about)
                .collect(Collectors.toSet());
        for (var change : step.changes().reversed()) {
            switch (change.what()) {
                case "entry", "citation" -> {
                    if (!begun.contains(change.about())) {
                        entries.invert(back, change);
                    } else if (change.field().equals("created")) {
                        entries.takeAway(back, change);
                    }
                }
                case "strand", "period", "timeline" -> header.invert(back, change);
                default -> {
                    back.later(change).ifPresent(back::lose);
                    events.publishEvent(new TakenBack(back.act(), back.timeline(), change));
                }
            }
        }
        back.requireNothingLost();
    }
}
