package sourceline.publication;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sourceline.timeline.TimelineTakenBack;

/** What readers may have seen is not taken off the desk as a whole: an entry leaves only by retraction or removal. */
@Component
class PublishedStays {

    private final PublicationStore store;

    PublishedStays(PublicationStore store) {
        this.store = store;
    }

    @EventListener
    void on(TimelineTakenBack back) {
        if (store.newest(back.timeline()).isPresent()) {
            throw new AlreadyPublished();
        }
    }
}
