package sourceline.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sourceline.journal.Effect;
import sourceline.journal.Recorded;
import sourceline.journal.Subject;
import sourceline.publication.ReadersTold.What;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Tells from what a command left what readers were told by it, so that no single verb can forget it. */
@Component
class Announcing {

    private final ApplicationEventPublisher events;

    Announcing(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(Recorded recorded) {
        if (recorded.subject().kind() != Subject.Kind.TIMELINE) {
            return;
        }
        var timeline = new TimelineId(recorded.subject().id());
        var snapshot = snapshot(recorded.effects());
        for (var effect : recorded.effects()) {
            what(effect)
                    .map(what -> new ReadersTold(
                            timeline,
                            what,
                            effect.about() == null ? null : new EntryId(effect.about()),
                            snapshot.orElse(null),
                            recorded.act().at()))
                    .ifPresent(events::publishEvent);
        }
    }

    private static Optional<Integer> snapshot(List<Effect> effects) {
        return effects.stream()
                .filter(Announcing::isPublication)
                .map(Effect::after)
                .map(Integer::valueOf)
                .findFirst();
    }

    private static boolean isPublication(Effect effect) {
        return effect.what().equals("snapshot") && effect.field().equals("published");
    }

    private static Optional<What> what(Effect effect) {
        if (isPublication(effect)) {
            return Optional.of(What.PUBLICATION);
        }
        if (!effect.what().equals("notice")) {
            return Optional.empty();
        }
        return Optional.of(
                effect.field().equals("lifted")
                        ? What.LIFT
                        : What.valueOf(effect.field().toUpperCase(Locale.ROOT)));
    }
}
