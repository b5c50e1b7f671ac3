package sourceline.verification;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
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
