package sourceline.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Something to be done after a commit, even if the process dies first. */
@Entity
@Table(name = "job")
class Job {

    static final int MAX_PAYLOAD = 100_000;

    private static final int MAX_PROBLEM = 1_000;
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    @Id
    private UUID id;

    private String kind;
    private String payload;
    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    /** For whoever looks into the table. */
    @Column(name = "problem")
    private String problem = "";

    @SuppressWarnings("NullAway.Init")
    protected Job() {}

    Job(String kind, String payload, Instant dueAt) {
        if (payload.length() > MAX_PAYLOAD) {
            throw new IllegalArgumentException("payload of " + payload.length() + " characters for " + kind);
        }
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.payload = payload;
        this.dueAt = dueAt;
    }

    /**
     * @param lease how long it is left to whoever claims it
     */
    void claim(Instant now, Duration lease) {
        attempts++;
        problem = "";
        dueAt = now.plus(lease);
    }

    /** Due then at the latest. */
    void dueBy(Instant latest) {
        if (dueAt.isAfter(latest)) {
            dueAt = latest;
        }
    }

    /** Due again after 2, 4, 8 … seconds, at most an hour. */
    void failed(Instant now, String problem) {
        this.problem = problem.substring(0, Math.min(problem.length(), MAX_PROBLEM));
        this.dueAt = now.plus(delay(attempts));
    }

    static Duration delay(int attempts) {
        var seconds = 1L << Math.min(attempts, 12);
        return Duration.ofSeconds(Math.min(seconds, LONGEST_DELAY.toSeconds()));
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    JobRun run() {
        return new JobRun(id, payload, attempts);
    }
}
