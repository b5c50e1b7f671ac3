package sourceline.timeline;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sourceline.journal.Actor;
import sourceline.journal.Command;
import sourceline.journal.JobHandler;
import sourceline.journal.JobRun;
import sourceline.journal.Jobs;
import sourceline.journal.Journal;
import sourceline.journal.Subject;
import sourceline.source.Fact;
import sourceline.source.SourceDescribed;
import sourceline.source.SourceId;

/**
 * What is told of a source is told with every entry that cites it. So a change of its facts is noted on those entries,
 * timeline by timeline, as a durable job; the note raises the timeline's revision, and whoever looks at it looks again.
 */
@Component
class SourceFactsFollowUp implements JobHandler {

    private static final String KIND = "timeline.source-facts";

    /** The facts' names without their values, as the source may be confidential. */
    private record Described(SourceId source, List<String> facts) {}

    private final Jobs jobs;
    private final Journal journal;
    private final TimelineStore store;

    SourceFactsFollowUp(Jobs jobs, Journal journal, TimelineStore store) {
        this.jobs = jobs;
        this.journal = journal;
        this.store = store;
    }

    @EventListener
    void on(SourceDescribed described) {
        var facts = described.changed().stream().sorted().map(Fact::field).toList();
        jobs.enqueue(KIND, Json.write(new Described(described.source(), facts)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        var described = Json.read(job.payload(), Described.class);
        var facts = String.join(", ", described.facts());
        for (var timeline : store.timelinesCiting(described.source())) {
            var command = Command.of(
                            Subject.timeline(timeline.uuid()), Actor.SYSTEM, job.opId(), "entry.noteSourceFacts")
                    .with("source", described.source())
                    .with("facts", facts);
            journal.perform(command, act -> {
                store.entriesCiting(timeline, described.source())
                        .forEach(entry -> entry.noteSourceFacts(act, described.source(), facts));
                return "";
            });
        }
    }
}
