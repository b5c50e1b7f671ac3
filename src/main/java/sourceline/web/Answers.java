package sourceline.web;

import java.time.Clock;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sourceline.publication.FaceChanged;

/** The answers in memory, the most recently asked for first to stay. */
@Component
class Answers {

    private static final long MOST_BYTES = 128L * 1024 * 1024;

    private final Map<String, Answer> byPath = new LinkedHashMap<>(64, 0.75f, true);
    private final Clock clock;
    private long bytes;
    private long generation;

    Answers(Clock clock) {
        this.clock = clock;
    }

    /**
     * The answer in memory, or a new one. What is not found is not kept, so that nobody fills the memory with addresses
     * that do not exist.
     */
    Optional<Answer> get(String path, Supplier<Optional<Answer>> make) {
        long before;
        synchronized (this) {
            var kept = byPath.get(path);
            if (kept != null && !isOver(kept)) {
                return Optional.of(kept);
            }
            before = generation;
        }
        var made = make.get();
        made.ifPresent(answer -> keep(path, answer, before));
        return made;
    }

    private boolean isOver(Answer answer) {
        return answer.until() != null && !clock.instant().isBefore(answer.until());
    }

    private synchronized void keep(String path, Answer answer, long before) {
        if (generation != before) {
            return;
        }
        var replaced = byPath.put(path, answer);
        bytes += answer.size() - (replaced == null ? 0 : replaced.size());
        Iterator<Answer> oldest = byPath.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().size();
            oldest.remove();
        }
    }

    @EventListener
    void changed(FaceChanged face) {
        drop(face.timeline());
    }

    private synchronized void drop(UUID timeline) {
        generation++;
        byPath.values().removeIf(answer -> {
            var concerned = answer.timelines().contains(timeline);
            if (concerned) {
                bytes -= answer.size();
            }
            return concerned;
        });
    }
}
