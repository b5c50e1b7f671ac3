package sourceline.review;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sourceline.journal.Effect;
import sourceline.journal.Recorded;
import sourceline.journal.Subject;
import sourceline.timeline.EntryField;
import sourceline.timeline.EntryId;

/**
 * What follows from a command inside the same revision: passages of comments follow their words, and a step
 * that does or undoes the work ends who was at it and who was to be.
 */
@Component
class Sequels {

    private static final List<String> STEPS = List.of(
            Move.RECALL.past(),
            Move.DROP.past(),
            Move.CHECK.past(),
            Move.RESPELL.past(),
            Move.SEND_BACK.past(),
            Move.APPROVE.past());

    /** What a passage can be of. */
    private static final Set<String> TEXTS = Set.of(EntryField.HEADLINE.key(), EntryField.BODY.key());

    private final EntityManager entities;

    Sequels(EntityManager entities) {
        this.entities = entities;
    }

    @EventListener
    void on(Recorded recorded) {
        if (recorded.subject().kind() == Subject.Kind.TIMELINE) {
            var begun = begun(recorded.effects());
            recorded.effects().stream()
                    .filter(effect -> !begun.contains(effect.about()))
                    .forEach(this::follow);
        }
    }

    /** Entries that the command made, of which nobody can have said anything yet; a file makes thousands of them. */
    private static Set<UUID> begun(List<Effect> effects) {
        return effects.stream()
                .filter(effect ->
                        effect.what().equals("entry") && effect.field().equals("created"))
                .map(Effect::target)
                .collect(Collectors.toSet());
    }

    private void follow(Effect effect) {
        var about = effect.about();
        if (about == null) {
            return;
        }
        var entry = new EntryId(about);
        if (effect.what().equals("step") && STEPS.contains(effect.field())) {
            end(Claim.class, entry);
            end(CheckTask.class, entry);
        }
        var before = effect.before();
        var after = effect.after();
        if (effect.what().equals("entry") && TEXTS.contains(effect.field()) && before != null && after != null) {
            comments(entry, effect.field()).forEach(comment -> comment.follow(before, after));
        }
    }

    private void end(Class<?> type, EntryId entry) {
        var kept = entities.find(type, entry);
        if (kept != null) {
            entities.remove(kept);
        }
    }

    private List<Comment> comments(EntryId entry, String field) {
        return entities.createQuery(
                        "from Comment c where c.entry = :entry and c.field = :field and c.passage is not null",
                        Comment.class)
                .setParameter("entry", entry)
                .setParameter("field", field)
                .getResultList();
    }
}
