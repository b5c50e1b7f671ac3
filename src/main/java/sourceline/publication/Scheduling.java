package sourceline.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sourceline.journal.Command;
import sourceline.journal.Jobs;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsEditor;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Publishing at a time instead of now: signed now, carried out by {@link ScheduledRound} as it was signed. */
@Service
public class Scheduling {

    private final Press press;
    private final PublicationStore store;
    private final Journal journal;
    private final Jobs jobs;
    private final SignedIn signedIn;

    Scheduling(Press press, PublicationStore store, Journal journal, Jobs jobs, SignedIn signedIn) {
        this.press = press;
        this.store = store;
        this.journal = journal;
        this.jobs = jobs;
        this.signedIn = signedIn;
    }

    /**
     * Plans a publication of these entries and the header as they are now. Should any of it be something else by then,
     * nothing goes out and the plan says why.
     *
     * @param shown the revision of the plan that the editor had before them
     * @param at when; truncated to minutes
     * @param embargo whether the entries may not go out before either
     * @throws AlreadyPlanned if one is planned
     * @throws NotLater if the time has come already, or is more than a year away
     * @throws ShownIsOld if a chosen entry, or the header, has changed since
     * @throws CannotGoOut if something stands in the way of a chosen entry
     */
    @AsEditor
    public Receipt plan(OpId opId, TimelineId timeline, long shown, Set<EntryId> chosen, Instant at, boolean embargo) {
        return plan(opId, timeline, shown, chosen, at, embargo, null);
    }

    /**
     * As above, with the heights that the embed had in the preview of this choice.
     *
     * @param heights null where nobody measured it
     */
    @AsEditor
    public Receipt plan(
            OpId opId,
            TimelineId timeline,
            long shown,
            Set<EntryId> chosen,
            Instant at,
            boolean embargo,
            @Nullable Heights heights) {
        var minute = at.truncatedTo(ChronoUnit.MINUTES);
        var command = Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "timeline.schedule")
                .with("shown", shown)
                .with("entries", chosen.stream().map(EntryId::toString).sorted().collect(Collectors.joining(",")))
                .with("at", minute)
                .with("embargo", embargo)
                .with("heights", heights == null ? null : heights.text());
        return journal.perform(command, act -> {
            store.openSchedule(timeline).ifPresent(open -> {
                throw new AlreadyPlanned(open.planned().at());
            });
            var draft = press.draft(timeline);
            draft.requireShown(shown, chosen);
            draft.requireGoing(chosen);
            var planned = ScheduledRow.plan(act, timeline, shown, chosen, minute, embargo);
            store.add(planned);
            jobs.enqueue(ScheduledRound.KIND, ScheduledRound.payload(timeline, planned.id(), heights), minute);
            return planned.id().toString();
        });
    }

    /**
     * Calls a planned publication off.
     *
     * @throws NothingPlanned if there is none
     */
    @AsEditor
    public Receipt callOff(OpId opId, TimelineId timeline) {
        var command = Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "timeline.unschedule");
        return journal.perform(command, act -> {
            store.openSchedule(timeline).orElseThrow(NothingPlanned::new).callOff(act);
            return "";
        });
    }

    /** What is planned, or what was planned last and did not happen. */
    @AsMember
    @Transactional(readOnly = true)
    public Optional<PlannedPublication> planned(TimelineId timeline) {
        return store.lastSchedule(timeline)
                .filter(row -> row.isOpen() || row.planned().failed() != null)
                .map(ScheduledRow::planned);
    }
}
