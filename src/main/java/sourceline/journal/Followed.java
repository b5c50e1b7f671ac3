package sourceline.journal;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The subjects of which this node keeps something in memory, and how far it has heard of each. Whoever keeps something
 * follows its subject and listens to {@link Committed}: that comes after each commit here, for one elsewhere as soon as
 * this node hears of it, and for one that it did not hear of at the next catching up. A revision that was told is not
 * told again, and a later one stands for all before it.
 */
@Component
public class Followed {

    private record Known(int followers, long revision) {}

    private final Map<Subject, Known> subjects = new ConcurrentHashMap<>();
    private final Telling telling;

    Followed(Telling telling) {
        this.telling = telling;
    }

    /**
     * Begins to follow a subject. What is read of it from now on is either as new as the last {@link Committed}, or one
     * is still to come.
     *
     * @return ends it
     */
    public Runnable follow(Subject subject) {
        subjects.merge(subject, new Known(1, 0), (known, one) -> new Known(known.followers() + 1, known.revision()));
        return () -> subjects.computeIfPresent(
                subject,
                (key, known) -> known.followers() == 1 ? null : new Known(known.followers() - 1, known.revision()));
    }

    Set<Subject> subjects() {
        return Set.copyOf(subjects.keySet());
    }

    /** Notes what was committed, and tells of it unless that, or something later, was told before. */
    void heard(Committed committed) {
        if (!isKnown(committed)) {
            telling.tell(committed);
        }
    }

    private boolean isKnown(Committed committed) {
        var known = subjects.get(committed.subject());
        if (known == null) {
            return false;
        }
        if (known.revision() >= committed.revision()) {
            return true;
        }
        subjects.computeIfPresent(
                committed.subject(),
                (subject, now) -> new Known(now.followers(), Math.max(now.revision(), committed.revision())));
        return false;
    }
}
