package sourceline.api;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sourceline.publication.PublicAddresses;
import sourceline.publication.ReadersTold;
import sourceline.timeline.TimelineRecords;

/** Puts a message for every webhook that wants it into the transaction of what it tells of: both happen, or neither. */
@Component
class Outbox {

    private final WebhookStore store;
    private final TimelineRecords timelines;
    private final PublicAddresses addresses;

    Outbox(WebhookStore store, TimelineRecords timelines, PublicAddresses addresses) {
        this.store = store;
        this.timelines = timelines;
        this.addresses = addresses;
    }

    @EventListener
    void on(ReadersTold told) {
        var wanted = store.all().stream()
                .filter(webhook -> webhook.wants(told.what()))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        var message = Message.of(told, timelines.slug(told.timeline()), addresses);
        for (var webhook : wanted) {
            store.add(new Delivery(webhook.id(), message.type(), message.json(), told.at()), told.at());
        }
    }
}
