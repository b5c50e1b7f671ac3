package sourceline.timeline;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sourceline.journal.Actor;
import sourceline.journal.Command;
import sourceline.journal.JobHandler;
import sourceline.journal.JobRun;
import sourceline.journal.Jobs;
import sourceline.journal.Journal;
import sourceline.journal.Subject;
import sourceline.source.SourceId;
import sourceline.source.VersionCaptured;

/**
 * When a source has a newer version, what cites it is placed there: a durable job, which reaches each timeline through a
 * command of its own. Nothing that is published changes by it.
 */
@Component
class PlacementFollowUp implements JobHandler {

    private static final String KIND = "timeline.placements";

    private final Jobs jobs;
    private final Journal journal;
    private final TimelineStore store;
    private final Placing placing;

    PlacementFollowUp(Jobs jobs, Journal journal, TimelineStore store, Placing placing) {
        this.jobs = jobs;
        this.journal = journal;
        this.store = store;
        this.placing = placing;
    }

    @EventListener
    void on(VersionCaptured captured) {
        jobs.enqueue(KIND, captured.source().toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        var source = SourceId.of(job.payload());
        for (var timeline : store.timelinesCiting(source)) {
            var command = Command.of(Subject.timeline(timeline.uuid()), Actor.SYSTEM, job.opId(), "entry.place")
                    .with("source", source);
            journal.perform(command, act -> {
                placing.place(act, source, store.entriesCiting(timeline, source));
                return "";
            });
        }
    }
}
