package sourceline.api;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sourceline.journal.Act;
import sourceline.journal.Command;
import sourceline.journal.Effect;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Refused;
import sourceline.journal.Subject;
import sourceline.newsroom.AsAdministrator;
import sourceline.newsroom.SignedIn;
import sourceline.publication.ReadersTold.What;
import sourceline.source.SafeWeb;

/** Who is told when readers are told something, as an administrator arranges it. */
@Service
@AsAdministrator
public class Webhooks {

    private static final int SHOWN = 100;

    private final Journal journal;
    private final ShownOnce shown;
    private final WebhookStore store;
    private final SafeWeb web;
    private final SignedIn signedIn;

    Webhooks(Journal journal, ShownOnce shown, WebhookStore store, SafeWeb web, SignedIn signedIn) {
        this.journal = journal;
        this.shown = shown;
        this.store = store;
        this.web = web;
        this.signedIn = signedIn;
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public List<WebhookView> webhooks() {
        return store.all().stream().map(Webhook::view).toList();
    }

    /** What became of the last messages, the newest first. */
    @Transactional(readOnly = true)
    public List<DeliveryView> deliveries() {
        return store.deliveries(SHOWN).stream().map(Delivery::view).toList();
    }

    /**
     * Tells an address from now on.
     *
     * @param name of the receiver, for people
     * @param about what it is told of
     * @return the secret to hand on; given again with the same {@code opId}, another one, as nobody is shown it twice
     * @throws Refused if it is about nothing, or the address is none that anything may be sent to
     * @throws sourceline.text.NotText if the name is none
     */
    public NewWebhook add(OpId opId, String name, String address, Set<What> about) {
        var command = command(opId, "webhook.add")
                .with("name", name)
                .with("address", address)
                .with("about", WhatSet.text(about));
        return shown.perform(
                command,
                act -> {
                    var secret = WebhookSecret.random();
                    var webhook = new Webhook(act, name, web.destination(address), about, secret);
                    store.add(webhook);
                    return shown(webhook, secret);
                },
                NewWebhook::id,
                id -> replaceSecret(OpId.random(), WebhookId.of(id)));
    }

    /** Another secret in place of the one that was lost; messages are signed with it from now on. */
    public NewWebhook replaceSecret(OpId opId, WebhookId id) {
        return shown.perform(
                command(opId, "webhook.replace-secret").with("webhook", id),
                act -> {
                    var secret = WebhookSecret.random();
                    var webhook = store.webhook(id);
                    webhook.replaceSecret(act, secret);
                    return shown(webhook, secret);
                },
                NewWebhook::id,
                same -> replaceSecret(OpId.random(), id));
    }

    private static NewWebhook shown(Webhook webhook, WebhookSecret secret) {
        return new NewWebhook(webhook.id(), webhook.view().name(), secret.text());
    }

    /** Tells it nothing any more, not even what still waits. */
    public Receipt remove(OpId opId, WebhookId id) {
        return journal.perform(command(opId, "webhook.remove").with("webhook", id), act -> {
            var webhook = store.webhook(id);
            webhook.removed(act);
            store.remove(webhook);
            return "";
        });
    }

    /** Sends a message that tells nothing. The receipt's result is the delivery's id. */
    public Receipt test(OpId opId, WebhookId id) {
        return journal.perform(command(opId, "webhook.test").with("webhook", id), act -> {
            var webhook = store.webhook(id);
            var message = Message.test(act.at());
            var delivery = new Delivery(webhook.id(), message.type(), message.json(), act.at());
            store.add(delivery, act.at());
            sent(act, webhook.id(), message.type());
            return delivery.id().toString();
        });
    }

    /**
     * Sends a message again, under the same id.
     *
     * @throws Refused if it is not kept any more
     */
    public Receipt sendAgain(OpId opId, DeliveryId id) {
        return journal.perform(command(opId, "webhook.send-again").with("delivery", id), act -> {
            var delivery = store.find(id).orElseThrow(() -> new Refused("delivery-unknown", null));
            delivery.again(act.at());
            store.send(delivery, act.at());
            sent(act, delivery.webhook(), delivery.view().type());
            return "";
        });
    }

    private static void sent(Act act, WebhookId webhook, String type) {
        act.record(Effect.of("webhook", webhook.uuid(), "sent", null, type));
    }

    private Command command(OpId opId, String name) {
        return Command.of(Subject.NEWSROOM, signedIn.actor(), opId, name);
    }
}
