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
import sourceline.timeline.Overridden;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Undoing;

/**
 * What happened on the timelines of late, with its values: own steps and words that gave way are found in it. Read from
 * the journal once a revision and node however many pages ask, each time only what came since.
 */
@Component
public class RecentChanges {

    private static final int TIMELINES = 100;

    /** The field under which the journal says that an earlier change has lost its values for good. */
    private static final String ERASED = "erased";

    /**
     * The timeline's last changes, as many as own steps are looked for among.
     *
     * @param revision of the last of them
     * @param changes the oldest first
     * @param overridden what gave way in them
     */
    public record Recent(long revision, List<JournalEntry> changes, List<Overridden> overridden) {

        private static Recent of(List<JournalEntry> changes) {
            return new Recent(
                    changes.isEmpty() ? 0 : changes.getLast().revision(), List.copyOf(changes), Overridden.in(changes));
        }
    }

    private final Journal journal;
    private final Map<TimelineId, Recent> known = new ConcurrentHashMap<>();

    RecentChanges(Journal journal) {
        this.journal = journal;
    }

    /**
     * What happened on the timeline of late.
     *
     * @param revision of the timeline up to which it is wanted at least
     */
    @AsMember
    public Recent of(TimelineId id, long revision) {
        if (known.size() > TIMELINES) {
            known.clear();
        }
        return known.compute(id, (key, before) -> forward(key, before, revision));
    }

    private Recent whole(Subject subject) {
        return Recent.of(journal.history(subject, 0, Undoing.REACH).reversed());
    }

    private Recent forward(TimelineId id, @Nullable Recent before, long revision) {
        if (before != null && before.revision() >= revision) {
            return before;
        }
        var subject = Subject.timeline(id.uuid());
        if (before == null || revision - before.revision() > Undoing.REACH) {
            return whole(subject);
        }
        var later = journal.after(subject, before.revision());
        if (later.stream().anyMatch(change -> change.field().equals(ERASED))) {
            return whole(subject);
        }
        var all = Stream.concat(before.changes().stream(), later.stream()).toList();
        return Recent.of(all.subList(Math.max(0, all.size() - Undoing.REACH), all.size()));
    }
}
