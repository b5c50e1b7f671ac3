package sourceline.journal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes values out of the journal where the law asks for it. Their digests stay, but without the salt nobody can try
 * out what they were digests of; so the chain still verifies, and it records that and why something is gone.
 */
@Component
public class Eraser {

    private final EntityManager entities;

    Eraser(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Erases before, after, detail and reason of changes; part of a command on the same subject, which gives its reason.
     *
     * @throws Refused if one of them is no change of the subject; then none is erased
     */
    public void erase(Act act, Subject subject, Collection<UUID> changes) {
        for (var id : changes) {
            var change = entities.find(Change.class, id);
            if (change == null || !change.belongsTo(subject)) {
                throw new Refused("change-unknown", null, id);
            }
            if (!change.isErased()) {
                change.erase();
                entities.find(Operation.class, change.operation()).forgetContent();
                act.record(Effect.of(Change.ERASED_THING, id, Change.ERASED, null, null));
            }
        }
    }
}
