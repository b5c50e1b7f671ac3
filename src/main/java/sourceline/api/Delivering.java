package sourceline.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sourceline.journal.JobHandler;
import sourceline.journal.JobRun;
import sourceline.source.FetchRefused;
import sourceline.source.SafeWeb;
import sourceline.source.WebAddress;

/**
 * Sends messages to webhooks, each by a durable job, so that it survives the process and one node sends it. Should that
 * node die between sending and noting it, it is sent again under the same id.
 */
@Component
class Delivering implements JobHandler {

    static final String KIND = "api.webhook";

    private final WebhookStore store;
    private final SafeWeb web;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Delivering(WebhookStore store, SafeWeb web, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.web = web;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Lane lane() {
        return Lane.TELLING;
    }

    /** Longer than sending takes at most; a hold that a node died over should not wait long. */
    @Override
    public Duration lease() {
        return Duration.ofMinutes(1);
    }

    private record Letter(WebAddress address, WebhookSecret secret, String body) {}

    private record Outcome(
            @Nullable Integer status, @Nullable String problem) {}

    @Override
    public void run(JobRun job) {
        var parts = job.payload().split(" ", 2);
        var id = DeliveryId.of(parts[0]);
        var turn = Integer.parseInt(parts[1]);
        var letter = transaction.execute(status -> due(id, turn).flatMap(this::letter));
        letter.map(found -> send(id, found))
                .ifPresent(outcome -> transaction.executeWithoutResult(status -> note(id, turn, outcome)));
    }

    private Optional<Delivery> due(DeliveryId id, int turn) {
        return store.find(id).filter(delivery -> delivery.isDue(turn));
    }

    private Optional<Letter> letter(Delivery delivery) {
        return store.find(delivery.webhook())
                .map(webhook -> new Letter(webhook.address(), webhook.secret(), delivery.body()));
    }

    private Outcome send(DeliveryId id, Letter letter) {
        try {
            var headers = letter.secret().headers(id, now(), letter.body());
            return new Outcome(web.post(letter.address(), headers, letter.body()), null);
        } catch (FetchRefused refused) {
            return new Outcome(null, refused.code());
        }
    }

    private void note(DeliveryId id, int turn, Outcome outcome) {
        due(id, turn).ifPresent(delivery -> {
            var status = outcome.status();
            if (status != null && status >= 200 && status < 300) {
                delivery.taken(status, now());
            } else {
                delivery.notTaken(status, outcome.problem(), now()).ifPresent(next -> store.send(delivery, next));
            }
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
