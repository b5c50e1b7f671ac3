package sourceline.verification;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Every assessment that was ever given; oldest first. */
@Component
public class Assessments {

    private final EntityManager entities;

    Assessments(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps an assessment that was given inside a command. */
    public void add(Assessment assessment) {
        entities.persist(assessment);
    }

    /**
     * Takes out of an entry's assessments every word that could repeat it, where the law forbids to keep them. Who gave them
     * when, of which kind, and for which fingerprint, stays. Past the entities, which know no way to take back what was signed.
     */
    public void forget(EntryId entry) {
        entities.flush();
        for (var given : of(Set.of(entry))) {
            entities.createNativeQuery(
                            "update assessment set verdict = :verdict, rationale = '', overrides = '{}' where id = :id")
                    .setParameter(
                            "verdict", Columns.write(Verdict.of(given.verdict().kind())))
                    .setParameter("id", given.id().uuid())
                    .executeUpdate();
        }
    }

    public List<Assessment> of(TimelineId timeline) {
        return entities.createQuery(
                        "from Assessment a where a.timeline = :timeline order by a.revision", Assessment.class)
                .setParameter("timeline", timeline)
                .getResultList();
    }

    public List<Assessment> of(Collection<EntryId> entries) {
        return entries.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "from Assessment a where a.entry in :entries order by a.revision", Assessment.class)
                        .setParameter("entries", entries)
                        .getResultList();
    }
}
