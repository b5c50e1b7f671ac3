package sourceline.publication;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import sourceline.journal.Committed;
import sourceline.journal.Followed;
import sourceline.journal.Journal;
import sourceline.journal.Recorded;
import sourceline.journal.Subject;

/**
 * Tells from what a command left whether readers are concerned, so that no single verb can forget it. For what happened
 * on another node, the journal is asked for all that came since this one last knew, so that no hold is missed where a
 * word of it was.
 */
@Component
class FaceWatch {

    private static final Set<String> PUBLIC = Set.of("snapshot", "notice", "embed");

    private final ApplicationEventPublisher events;
    private final Followed followed;
    private final Journal journal;

    /** Of each timeline that readers asked this node for, the revision up to which its readers' changes were told. */
    private final Map<UUID, Long> told = new ConcurrentHashMap<>();

    FaceWatch(ApplicationEventPublisher events, Followed followed, Journal journal) {
        this.events = events;
        this.followed = followed;
        this.journal = journal;
    }

    /** Readers ask for the timeline; whatever is read of it from now on may be kept until {@link FaceChanged} comes. */
    void shown(UUID timeline) {
        told.computeIfAbsent(timeline, id -> {
            var subject = Subject.timeline(id);
            followed.follow(subject);
            return journal.revision(subject);
        });
    }

    @TransactionalEventListener
    void committed(Recorded recorded) {
        var subject = recorded.subject();
        if (subject.kind() != Subject.Kind.TIMELINE) {
            return;
        }
        var revision = recorded.act().revision();
        told.computeIfPresent(subject.id(), (id, before) -> before == revision - 1 ? revision : before);
        if (recorded.effects().stream().anyMatch(effect -> concernsReaders(effect.what(), effect.field()))) {
            events.publishEvent(new FaceChanged(subject.id()));
        }
    }

    @EventListener
    void committed(Committed committed) {
        var subject = committed.subject();
        var before = subject.kind() == Subject.Kind.TIMELINE ? told.get(subject.id()) : null;
        if (before == null || before >= committed.revision()) {
            return;
        }
        if (journal.touched(subject, before, committed.revision()).stream()
                .anyMatch(change -> concernsReaders(change.what(), change.field()))) {
            events.publishEvent(new FaceChanged(subject.id()));
        }
        told.merge(subject.id(), committed.revision(), Math::max);
    }

    private static boolean concernsReaders(String what, String field) {
        return PUBLIC.contains(what) || what.equals("timeline") && field.equals("slug");
    }
}
