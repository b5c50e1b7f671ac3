package sourceline.journal;

import java.util.UUID;

/**
 * One attempt at a job.
 *
 * @param id the same at each attempt; commands that the job gives can use it as their {@link OpId}
 * @param attempt counted from 1
 */
public record JobRun(UUID id, String payload, int attempt) {

    public OpId opId() {
        return new OpId(id);
    }
}
