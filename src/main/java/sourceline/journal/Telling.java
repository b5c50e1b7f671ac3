package sourceline.journal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes what has happened. That is so whatever becomes of the news, so a listener that fails is only noted. */
@Component
class Telling {

    private static final Logger log = LoggerFactory.getLogger(Telling.class);

    private final ApplicationEventPublisher events;

    Telling(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(Record happened) {
        try {
            events.publishEvent(happened);
        } catch (RuntimeException e) {
            log.error("A listener failed after {}", happened, e);
        }
    }
}
