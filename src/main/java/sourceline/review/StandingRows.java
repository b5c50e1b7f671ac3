package sourceline.review;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sourceline.journal.Effect;
import sourceline.journal.Recorded;
import sourceline.journal.Subject;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Keeps a row for each entry, inside the command that changes where the entry stands. */
@Component
class StandingRows {

    private final EntityManager entities;
    private final Reviewed reviewed;

    StandingRows(EntityManager entities, Reviewed reviewed) {
        this.entities = entities;
        this.reviewed = reviewed;
    }

    /** After every other follow-up of the command, so that it sees all of them. */
    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener
    void on(Recorded recorded) {
        if (recorded.subject().kind() != Subject.Kind.TIMELINE) {
            return;
        }
        var touched = recorded.act().effects().stream()
                .flatMap(StandingRows::entries)
                .distinct()
                .map(EntryId::new)
                .toList();
        var timeline = new TimelineId(recorded.subject().id());
        reviewed.standings(timeline, touched).values().forEach(standing -> {
            var row = entities.find(StandingRow.class, standing.id());
            if (row == null) {
                entities.persist(new StandingRow(standing, recorded.act().at()));
            } else {
                row.follow(standing, recorded.act().at());
            }
        });
    }

    private static Stream<UUID> entries(Effect effect) {
        return Stream.ofNullable(effect.what().equals("entry") ? effect.target() : effect.about());
    }

    /** Rows that wait for somebody, in all timelines, oldest first. */
    List<StandingRow> waiting() {
        return entities.createQuery(
                        "from StandingRow r where r.deleted = false and (r.checkAgain = true or r.newEvidence = true"
                                + " or r.stage in (sourceline.review.Stage.DRAFT, sourceline.review.Stage.IN_CHECK,"
                                + " sourceline.review.Stage.CHECKED, sourceline.review.Stage.SENT_BACK))"
                                + " order by r.since, r.entry",
                        StandingRow.class)
                .getResultList();
    }

    List<StandingRow> all() {
        return entities.createQuery("from StandingRow r where r.deleted = false", StandingRow.class)
                .getResultList();
    }

    List<StandingRow> of(TimelineId timeline) {
        return entities.createQuery(
                        "from StandingRow r where r.deleted = false and r.timeline = :timeline", StandingRow.class)
                .setParameter("timeline", timeline)
                .getResultList();
    }
}
