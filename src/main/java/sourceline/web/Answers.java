package sourceline.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sourceline.publication.FaceChanged;

/**
 * The answers in memory, the most recently asked for first to stay. Whoever asks for one that is being made waits for it: a
 * large timeline takes a second, and after a notice all its readers ask at once.
 */
@Component
class Answers {

    private static final long MOST_BYTES = 128L * 1024 * 1024;

    private final Map<String, Answer> byPath = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<String, CompletableFuture<Optional<Answer>>> making = new HashMap<>();
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
        CompletableFuture<Optional<Answer>> mine;
        CompletableFuture<Optional<Answer>> others;
        synchronized (this) {
            var kept = byPath.get(path);
            if (kept != null && !isOver(kept)) {
                return Optional.of(kept);
            }
            before = generation;
            mine = new CompletableFuture<>();
            others = making.putIfAbsent(path, mine);
        }
        if (others != null) {
            return others.join();
        }
        try {
            var made = make.get();
            made.ifPresent(answer -> keep(path, answer, before));
            mine.complete(made);
            return made;
        } finally {
            end(path, mine);
        }
    }

    /** Whoever waits for what could not be made is not left waiting. */
    private synchronized void end(String path, CompletableFuture<Optional<Answer>> mine) {
        making.remove(path, mine);
        mine.cancel(false);
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
        making.clear(); // whoever asks from now on is told of the change
        byPath.values().removeIf(answer -> {
            var concerned = answer.timelines().contains(timeline);
            if (concerned) {
                bytes -= answer.size();
            }
            return concerned;
        });
    }
}
