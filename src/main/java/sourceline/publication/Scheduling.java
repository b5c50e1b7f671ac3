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
     * @throws VersionOut if another snapshot has gone out since
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
            var draft = press.draft(timeline);
            var zone = draft.timeline().zone();
            store.openSchedule(timeline).ifPresent(open -> {
                throw new AlreadyPlanned(open.planned().at().atZone(zone));
            });
            draft.requireNewest(shown);
            draft.requireShown(shown, chosen);
            draft.requireGoing(chosen);
            var planned = ScheduledRow.plan(act, timeline, shown, chosen, minute, embargo, heights);
            store.add(planned);
            jobs.enqueue(ScheduledRound.KIND, ScheduledRound.payload(timeline, planned.id(), minute), minute);
            return planned.id().toString();
        });
    }

    /**
     * Moves what is planned to another time, an embargo with it; what goes out stays what was signed.
     *
     * @param at when; truncated to minutes
     * @throws NothingPlanned if there is none
     * @throws NotLater if the time has come already, or is more than a year away
     */
    @AsEditor
    public Receipt move(OpId opId, TimelineId timeline, Instant at) {
        var minute = at.truncatedTo(ChronoUnit.MINUTES);
        var command = Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "timeline.reschedule")
                .with("at", minute);
        return journal.perform(command, act -> {
            var planned = store.openSchedule(timeline).orElseThrow(NothingPlanned::new);
            planned.move(act, minute);
            jobs.enqueue(ScheduledRound.KIND, ScheduledRound.payload(timeline, planned.id(), minute), minute);
            return "";
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

    /** What is planned, or what did not happen as planned, as long as nothing has gone out since. */
    @AsMember
    @Transactional(readOnly = true)
    public Optional<PlannedPublication> planned(TimelineId timeline) {
        return store.openSchedule(timeline).or(() -> missed(timeline)).map(ScheduledRow::planned);
    }

    private Optional<ScheduledRow> missed(TimelineId timeline) {
        var last = store.newest(timeline).map(Snapshot::issue).map(Issue::publishedAt);
        return store.lastFailed(timeline)
                .filter(row -> last.filter(row.planned().at()::isBefore).isEmpty());
    }
}
