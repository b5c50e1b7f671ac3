package sourceline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import sourceline.journal.Act;
import sourceline.journal.Actor;
import sourceline.journal.JournalEntry;

/** One step while it is taken back: what others have built on it, and what of that would go with it. */
final class TakingBack {

    private final Act act;
    private final TimelineId timeline;
    private final List<JournalEntry> later;
    private final List<LaterWork.Loss> losses = new ArrayList<>();

    /**
     * @param changes of the timeline, all since the step
     * @param step its revision
     * @param seen what others did up to this revision may go with it
     */
    TakingBack(Act act, TimelineId timeline, List<JournalEntry> changes, long step, long seen) {
        this.act = act;
        this.timeline = timeline;
        this.later = changes.stream()
                .filter(change -> change.revision() > Math.max(step, seen))
                .filter(change -> !change.actor().equals(act.actor()))
                .filter(change -> !change.actor().equals(Actor.SYSTEM))
                .toList();
    }

    Act act() {
        return act;
    }

    TimelineId timeline() {
        return timeline;
    }

    /** What somebody else did last to the same field since. */
    Optional<JournalEntry> later(JournalEntry change) {
        return later(change.target(), change.field());
    }

    Optional<JournalEntry> later(UUID target, String field) {
        return later(one -> one.target().equals(target) && one.field().equals(field));
    }

    /** What somebody else did last to the same thing since, whatever it was. */
    Optional<JournalEntry> laterTo(UUID target) {
        return later(one -> one.target().equals(target));
    }

    /** What somebody else did last to an entry and all that it has, but for deleting it. */
    Optional<JournalEntry> laterAbout(EntryId entry) {
        return later(one -> entry.uuid().equals(one.about())
                && !one.field().equals("deleted")
                && !one.what().equals(LeftSo.WHAT));
    }

    private Optional<JournalEntry> later(Predicate<JournalEntry> which) {
        return later.reversed().stream().filter(which).findFirst();
    }

    /** Notes that what somebody else did would go. */
    void lose(JournalEntry gone) {
        lose(gone, Objects.requireNonNullElse(gone.after(), ""));
    }

    void lose(JournalEntry gone, String words) {
        losses.add(LaterWork.Loss.of(gone, words));
    }

    /**
     * @throws LaterWork if anything would go
     */
    void requireNothingLost() {
        if (!losses.isEmpty()) {
            throw new LaterWork(losses);
        }
    }
}
