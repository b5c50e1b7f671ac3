package sourceline.review;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;
import sourceline.timeline.EntryId;
import sourceline.verification.Assessments;

/**
 * Takes out of what was said and signed about an entry every word that could repeat it, where the law forbids to keep
 * them; part of a command on its timeline. Who signed what and when, and for which fingerprint, stays.
 */
@Component
public class Forgetting {

    /** Past the entities, which know no way to take back what was signed. */
    private static final List<String> WORDS = List.of(
            "update review_comment set words = '', passage = null, suggestion = null, suggestion_base = null"
                    + " where entry_id = :entry",
            "update review_step set reason = null where entry_id = :entry");

    private final EntityManager entities;
    private final Assessments assessments;

    Forgetting(EntityManager entities, Assessments assessments) {
        this.entities = entities;
        this.assessments = assessments;
    }

    public void forget(EntryId entry) {
        assessments.forget(entry);
        WORDS.forEach(words -> entities.createNativeQuery(words)
                .setParameter("entry", entry.uuid())
                .executeUpdate());
    }
}
