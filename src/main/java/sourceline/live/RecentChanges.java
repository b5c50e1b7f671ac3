package sourceline.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sourceline.journal.Actor;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.Subject;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.MemberId;
import sourceline.timeline.Overridden;
import sourceline.timeline.OwnSteps;
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

    /** The timeline's last changes, as many as own steps are looked for among; the oldest first. */
    public static final class Recent {

        private final List<JournalEntry> changes;
        private final List<Overridden> overridden;
        private final Map<Actor, OwnSteps> steps = new ConcurrentHashMap<>();
        private final Map<MemberId, List<Overridden>> toBeTold = new ConcurrentHashMap<>();

        private Recent(List<JournalEntry> changes) {
            this.changes = List.copyOf(changes);
            this.overridden = Overridden.in(this.changes);
        }

        /** The revision of the last. */
        private long revision() {
            return changes.isEmpty() ? 0 : changes.getLast().revision();
        }

        /** What gave way in them and the member is to be told of, found once for all their pages. */
        public List<Overridden> overridden(MemberId member) {
            return toBeTold.computeIfAbsent(member, own -> Overridden.toBeTold(own, overridden, changes));
        }

        /** The member's own steps among them, found once for all their pages. */
        public OwnSteps steps(Actor member) {
            return steps.computeIfAbsent(member, own -> OwnSteps.of(changes, own));
        }

        /** Those that came since behind these, and as many of all as are wanted, each revision as a whole. */
        private Recent and(List<JournalEntry> later) {
            var all = Stream.concat(changes.stream(), later.stream()).toList();
            var from = Math.max(0, all.size() - Undoing.REACH);
            while (from > 0 && all.get(from - 1).revision() == all.get(from).revision()) {
                from--;
            }
            return new Recent(all.subList(from, all.size()));
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
        return new Recent(journal.lately(subject, Undoing.REACH));
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
        return before.and(later);
    }
}
