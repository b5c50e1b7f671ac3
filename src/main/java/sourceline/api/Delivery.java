package sourceline.api;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One message for one webhook: made in the transaction of what it tells of, sent until it is taken or given up. Each
 * sending has a turn, so that one that comes late changes nothing.
 */
@Entity
@Table(name = "webhook_delivery")
class Delivery {

    /** How long to wait after each sending that failed; after the last it is given up, some three days after the first. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    /** The receiver says that there is none any more. */
    private static final int GONE = 410;

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private DeliveryId id;

    @AttributeOverride(name = "uuid", column = @Column(name = "webhook_id"))
    private WebhookId webhook;

    private String type;
    private String body;

    @Enumerated(EnumType.STRING)
    private DeliveryView.State state;

    private int turn;
    private int attempts;
    private @Nullable Integer status;
    private @Nullable String problem;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "tried_at")
    private @Nullable Instant triedAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    Delivery(WebhookId webhook, String type, String body, Instant now) {
        this.id = DeliveryId.random();
        this.webhook = webhook;
        this.type = type;
        this.body = body;
        this.madeAt = now;
        this.state = DeliveryView.State.WAITING;
        this.dueAt = now;
    }

    boolean isDue(int wanted) {
        return state == DeliveryView.State.WAITING && turn == wanted;
    }

    /** Sent at once, whatever became of it before. */
    void again(Instant now) {
        state = DeliveryView.State.WAITING;
        turn++;
        attempts = 0;
        dueAt = now;
    }

    void taken(int status, Instant now) {
        tried(now, status, null);
        state = DeliveryView.State.DELIVERED;
        dueAt = null;
    }

    /**
     * @return when to try again; empty where it is given up
     */
    Optional<Instant> notTaken(@Nullable Integer status, @Nullable String problem, Instant now) {
        tried(now, status, problem);
        if (attempts > PAUSES.size() || (status != null && status == GONE)) {
            state = DeliveryView.State.GIVEN_UP;
            dueAt = null;
        } else {
            turn++;
            dueAt = now.plus(PAUSES.get(attempts - 1));
        }
        return Optional.ofNullable(dueAt);
    }

    private void tried(Instant now, @Nullable Integer status, @Nullable String problem) {
        this.attempts++;
        this.triedAt = now;
        this.status = status;
        this.problem = problem;
    }

    DeliveryId id() {
        return id;
    }

    WebhookId webhook() {
        return webhook;
    }

    String body() {
        return body;
    }

    /** What the job is told that sends it. */
    String job() {
        return id + " " + turn;
    }

    DeliveryView view() {
        var timeline = Message.read(body).timeline();
        return new DeliveryView(
                id,
                webhook,
                type,
                timeline == null ? null : timeline.slug(),
                state,
                attempts,
                madeAt,
                triedAt,
                dueAt,
                status,
                problem);
    }
}
