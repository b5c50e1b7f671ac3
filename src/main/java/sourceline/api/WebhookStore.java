package sourceline.api;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import sourceline.journal.Jobs;
import sourceline.journal.Refused;

/** Webhooks and the messages for them, in the database; always inside somebody's transaction. */
@Repository
class WebhookStore {

    /** How long it can be seen what became of a message. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final EntityManager entities;
    private final Jobs jobs;

    WebhookStore(EntityManager entities, Jobs jobs) {
        this.entities = entities;
        this.jobs = jobs;
    }

    void add(Webhook webhook) {
        entities.persist(webhook);
    }

    /** A message, to be sent as soon as the transaction has committed; old ones go. */
    void add(Delivery delivery, Instant now) {
        entities.createQuery("delete from Delivery d where d.state <> :waiting and d.madeAt < :old")
                .setParameter("waiting", DeliveryView.State.WAITING)
                .setParameter("old", now.minus(KEPT))
                .executeUpdate();
        entities.persist(delivery);
        send(delivery, now);
    }

    void send(Delivery delivery, Instant at) {
        jobs.enqueue(Delivering.KIND, delivery.job(), at);
    }

    /** Takes it away with its messages, sent or not. */
    void remove(Webhook webhook) {
        entities.createQuery("delete from Delivery d where d.webhook = :webhook")
                .setParameter("webhook", webhook.id())
                .executeUpdate();
        entities.remove(webhook);
    }

    List<Webhook> all() {
        return entities.createQuery("from Webhook w order by w.madeAt desc", Webhook.class)
                .getResultList();
    }

    Optional<Webhook> find(WebhookId id) {
        return Optional.ofNullable(entities.find(Webhook.class, id));
    }

    /**
     * @throws Refused if there is no such webhook
     */
    Webhook webhook(WebhookId id) {
        return find(id).orElseThrow(() -> new Refused("webhook-unknown", null));
    }

    Optional<Delivery> find(DeliveryId id) {
        return Optional.ofNullable(entities.find(Delivery.class, id));
    }

    /** The newest messages of all webhooks. */
    List<Delivery> deliveries(int most) {
        return entities.createQuery("from Delivery d order by d.madeAt desc, d.id", Delivery.class)
                .setMaxResults(most)
                .getResultList();
    }
}
