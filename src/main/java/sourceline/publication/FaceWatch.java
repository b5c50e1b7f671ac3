package sourceline.publication;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import sourceline.journal.Effect;
import sourceline.journal.Recorded;
import sourceline.journal.Subject;

/** Tells from the effects of a command whether readers are concerned, so that no single verb can forget it. */
@Component
class FaceWatch {

    private static final Set<String> PUBLIC = Set.of("snapshot", "notice");

    private final ApplicationEventPublisher events;

    FaceWatch(ApplicationEventPublisher events) {
        this.events = events;
    }

    @TransactionalEventListener
    void committed(Recorded recorded) {
        var subject = recorded.subject();
        if (subject.kind() == Subject.Kind.TIMELINE
                && recorded.effects().stream().anyMatch(FaceWatch::concernsReaders)) {
            events.publishEvent(new FaceChanged(subject.id()));
        }
    }

    private static boolean concernsReaders(Effect effect) {
        return PUBLIC.contains(effect.what())
                || effect.what().equals("timeline") && effect.field().equals("slug");
    }
}
