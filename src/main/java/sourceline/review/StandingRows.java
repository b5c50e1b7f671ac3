package sourceline.review;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
                .map(EntryId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        touched.addAll(toldBy(touched));
        var timeline = new TimelineId(recorded.subject().id());
        var told = told(timeline, touched);
        reviewed.standings(timeline, touched).values().forEach(standing -> {
            var row = entities.find(StandingRow.class, standing.id());
            if (row == null) {
                entities.persist(new StandingRow(
                        standing, told.contains(standing.id()), recorded.act().at()));
            } else {
                row.follow(
                        standing, told.contains(standing.id()), recorded.act().at());
            }
        });
    }

    /** The planned entries of which one of these tells what became. */
    private List<EntryId> toldBy(Collection<EntryId> telling) {
        return telling.isEmpty()
                ? List.of()
                : entities.createQuery("select f.entry from FollowUp f where f.toldBy in :telling", EntryId.class)
                        .setParameter("telling", telling)
                        .getResultList();
    }

    /** Those of the entries of which another one, which is not deleted, tells what became. */
    private Set<EntryId> told(TimelineId timeline, Collection<EntryId> planned) {
        var tellers = planned.isEmpty()
                ? List.<FollowUp>of()
                : entities.createQuery("from FollowUp f where f.entry in :planned", FollowUp.class)
                        .setParameter("planned", planned)
                        .getResultList();
        var telling = reviewed.standings(
                timeline, tellers.stream().map(FollowUp::toldBy).toList());
        return tellers.stream()
                .filter(told -> telling.containsKey(told.toldBy())
                        && !telling.get(told.toldBy()).entry().deleted())
                .map(FollowUp::entry)
                .collect(Collectors.toSet());
    }

    private static Stream<UUID> entries(Effect effect) {
        return Stream.ofNullable(effect.what().equals("entry") ? effect.target() : effect.about());
    }

    /** Rows of which somebody has to say whether it happened, or that wait for somebody, in all timelines, oldest first. */
    List<StandingRow> waiting() {
        return entities.createQuery(
                        "from StandingRow r where r.deleted = false and (r.checkAgain = true or r.newEvidence = true or r.reworded = true or r.plannedUntil is not null"
                                + " or r.stage in (sourceline.review.Stage.DRAFT, sourceline.review.Stage.IN_CHECK,"
                                + " sourceline.review.Stage.CHECKED, sourceline.review.Stage.SENT_BACK))"
                                + " order by r.since, r.entry",
                        StandingRow.class)
                .getResultList();
    }

    /** Those of some entries. */
    List<StandingRow> of(Collection<EntryId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "from StandingRow r where r.deleted = false and r.entry in :ids", StandingRow.class)
                        .setParameter("ids", ids)
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
