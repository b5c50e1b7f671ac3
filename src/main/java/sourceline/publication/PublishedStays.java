package sourceline.publication;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sourceline.timeline.EntryId;
import sourceline.timeline.ImportTakenBack;

/** What readers may have seen is not taken off the desk as a whole: an entry leaves only by retraction or removal. */
@Component
class PublishedStays {

    private final PublicationStore store;

    PublishedStays(PublicationStore store) {
        this.store = store;
    }

    @EventListener
    void on(ImportTakenBack back) {
        if (store.everPublished(back.timeline()).stream().map(EntryId::new).anyMatch(back.entries()::contains)) {
            throw new AlreadyPublished();
        }
    }
}
