package sourceline.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.Subject;
import sourceline.newsroom.AsMember;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Undoing;

/**
 * What happened on the timelines of late, with its values: own steps and words that gave way are found in it. Read from
 * the journal once a revision and node however many pages ask, each time only what came since.
 */
@Component
public class RecentChanges {

    private static final int TIMELINES = 100;

    /**
     * @param changes the oldest first
     */
    private record Known(long revision, List<JournalEntry> changes) {}

    private final Journal journal;
    private final Map<TimelineId, Known> known = new ConcurrentHashMap<>();

    RecentChanges(Journal journal) {
        this.journal = journal;
    }

    /**
     * The timeline's last changes, the oldest first: as many as own steps are looked for among.
     *
     * @param revision of the timeline up to which they are wanted at least
     */
    @AsMember
    public List<JournalEntry> of(TimelineId id, long revision) {
        if (known.size() > TIMELINES) {
            known.clear();
        }
        return known.compute(id, (key, before) -> forward(key, before, revision))
                .changes();
    }

    private Known forward(TimelineId id, @Nullable Known before, long revision) {
        if (before != null && before.revision() >= revision) {
            return before;
        }
        var subject = Subject.timeline(id.uuid());
        if (before == null || revision - before.revision() > Undoing.REACH) {
            return known(journal.history(subject, 0, Undoing.REACH).reversed());
        }
        var all = Stream.concat(before.changes().stream(), journal.after(subject, before.revision()).stream())
                .toList();
        return known(all.subList(Math.max(0, all.size() - Undoing.REACH), all.size()));
    }

    private static Known known(List<JournalEntry> changes) {
        return new Known(changes.isEmpty() ? 0 : changes.getLast().revision(), List.copyOf(changes));
    }
}
