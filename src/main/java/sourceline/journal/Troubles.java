package sourceline.journal;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What jobs fail of, as the log tells it: once with its trace, and by one line whenever it happens again before a job of
 * that kind is done.
 */
final class Troubles {

    private static final Logger log = LoggerFactory.getLogger(Troubles.class);

    /** By kind, what was told. */
    private final Map<String, Set<String>> told = new ConcurrentHashMap<>();

    void tell(String kind, JobRun run, Exception trouble) {
        var words = String.valueOf(trouble).lines().collect(Collectors.joining(" "));
        var isNew = told.computeIfAbsent(kind, missing -> ConcurrentHashMap.newKeySet())
                .add(words);
        var delay = Job.delay(run.attempt());
        if (isNew && run.attempt() == 1) {
            log.warn("Job {} {} failed, and is tried again in {}", kind, run.id(), delay, trouble);
        } else {
            log.warn(
                    "Job {} {} failed at attempt {}, and is tried again in {}: {}",
                    kind,
                    run.id(),
                    run.attempt(),
                    delay,
                    words);
        }
    }

    /** One of that kind was done. */
    void overcome(String kind) {
        told.remove(kind);
    }
}
