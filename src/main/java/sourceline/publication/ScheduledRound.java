package sourceline.publication;

import static sourceline.review.Notification.Kind.PLANNED_FAILED;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sourceline.journal.Actor;
import sourceline.journal.Command;
import sourceline.journal.JobHandler;
import sourceline.journal.JobRun;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.journal.Subject;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.newsroom.Role;
import sourceline.review.Notifier;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Publishes what was planned when its time has come, in the name of who planned it. */
@Component
class ScheduledRound implements JobHandler {

    static final String KIND = "publish-planned";

    private final Press press;
    private final PublicationStore store;
    private final Journal journal;
    private final Members members;
    private final Notifier notifier;

    ScheduledRound(Press press, PublicationStore store, Journal journal, Members members, Notifier notifier) {
        this.press = press;
        this.store = store;
        this.journal = journal;
        this.members = members;
        this.notifier = notifier;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * @param at its time; what was moved to another since has a job of its own
     */
    static String payload(TimelineId timeline, UUID planned, Instant at) {
        return timeline + " " + planned + " " + at.getEpochSecond();
    }

    @Override
    public void run(JobRun job) {
        var parts = job.payload().split(" ");
        var timeline = TimelineId.of(parts[0]);
        var id = UUID.fromString(parts[1]);
        try {
            publish(job.opId(), timeline, id, Instant.ofEpochSecond(Long.parseLong(parts[2])));
        } catch (Refused refused) {
            fail(timeline, id, refused);
        }
    }

    private void publish(OpId opId, TimelineId timeline, UUID id, Instant at) {
        var subject = Subject.timeline(timeline.uuid());
        var by = store.plannedBy(id);
        journal.perform(Command.of(subject, new Actor(by.uuid()), opId, "timeline.publishPlanned"), act -> {
            var row = store.schedule(id);
            if (!row.isPlannedFor(at)) {
                return "";
            }
            if (members.named(by)
                    .filter(MemberView::active)
                    .filter(member -> member.has(Role.EDITOR))
                    .isEmpty()) {
                throw new NoLongerEditor();
            }
            var chosen = row.planned().entries();
            var draft = press.draft(timeline);
            draft.requireShown(row.shown(), chosen);
            draft.requireGoing(chosen);
            var snapshot = press.print(act, draft, chosen);
            row.heights().ifPresent(heights -> snapshot.measured(act, heights));
            row.done(act);
            return Integer.toString(snapshot.number());
        });
    }

    private void fail(TimelineId timeline, UUID id, Refused why) {
        var command =
                Command.of(Subject.timeline(timeline.uuid()), Actor.SYSTEM, new OpId(id), "timeline.plannedFailed");
        journal.perform(command, act -> {
            var row = store.schedule(id);
            row.failed(act, why.code());
            row.planned().entries().stream()
                    .min(Comparator.comparing(EntryId::uuid))
                    .ifPresent(
                            entry -> notifier.tell(act, PLANNED_FAILED, timeline, entry, members.having(Role.EDITOR)));
            return "";
        });
    }
}
