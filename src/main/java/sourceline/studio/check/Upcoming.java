package sourceline.studio.check;

import java.util.List;
import java.util.Optional;
import sourceline.review.QueueItem;
import sourceline.timeline.EntryId;

/**
 * Where an entry stands among those that wait to be signed by the member.
 *
 * @param place counted from 1; 0 where it does not wait
 */
record Upcoming(int place, int size, Optional<QueueItem> next) {

    /**
     * @param before what was known when the entry still waited, so that after signing it the one behind it comes next
     */
    static Upcoming of(List<QueueItem> queue, EntryId entry, Optional<QueueItem> before) {
        var waiting = queue.stream().filter(item -> item.work().isSigned()).toList();
        for (var at = 0; at < waiting.size(); at++) {
            if (waiting.get(at).entry().equals(entry)) {
                var after = waiting.size() == 1
                        ? Optional.<QueueItem>empty()
                        : Optional.of(waiting.get((at + 1) % waiting.size()));
                return new Upcoming(at + 1, waiting.size(), after);
            }
        }
        var kept = before.filter(
                item -> waiting.stream().anyMatch(other -> other.entry().equals(item.entry())));
        return new Upcoming(0, waiting.size(), kept.or(() -> waiting.stream().findFirst()));
    }
}
