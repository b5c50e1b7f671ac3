package sourceline.publication;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the first key when the server starts, before anything can be published. */
@Component
class FirstKey {

    private final SigningKeys keys;

    FirstKey(SigningKeys keys) {
        this.keys = keys;
    }

    @EventListener(ApplicationStartedEvent.class)
    void started() {
        keys.makeFirst();
    }
}
