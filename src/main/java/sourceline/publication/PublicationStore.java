package sourceline.publication;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Finds and keeps what this room holds; always inside somebody's transaction. */
@Component
class PublicationStore {

    private final EntityManager entities;

    PublicationStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object made) {
        entities.persist(made);
    }

    Optional<Snapshot> newest(TimelineId timeline) {
        return entities.createQuery(
                        "from Snapshot s where s.timeline = :timeline order by s.number desc", Snapshot.class)
                .setParameter("timeline", timeline)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Snapshot> snapshot(TimelineId timeline, int number) {
        return entities.createQuery(
                        "from Snapshot s where s.timeline = :timeline and s.number = :number", Snapshot.class)
                .setParameter("timeline", timeline)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<Snapshot> snapshots(TimelineId timeline) {
        return entities.createQuery(
                        "from Snapshot s where s.timeline = :timeline order by s.number desc", Snapshot.class)
                .setParameter("timeline", timeline)
                .getResultList();
    }

    /** The entries of a snapshot in their order. */
    List<PublishedRow> entries(Snapshot snapshot) {
        return entities.createQuery(
                        "select r from Snapshot s join s.entries e join PublishedRow r on r.id = e"
                                + " where s.id = :snapshot order by index(e)",
                        PublishedRow.class)
                .setParameter("snapshot", snapshot.id())
                .getResultList();
    }

    /** All entries, of all snapshots, that show this picture. */
    List<PublishedRow> showing(String media) {
        return entities.createQuery("from PublishedRow r where r.media = :media", PublishedRow.class)
                .setParameter("media", media)
                .getResultList();
    }

    boolean wasPublished(TimelineId timeline, EntryId entry) {
        return !entities.createQuery(
                        "select r.id from PublishedRow r where r.timeline = :timeline and r.entry = :entry")
                .setParameter("timeline", timeline)
                .setParameter("entry", entry.uuid())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<Notice> notices(TimelineId timeline) {
        return entities.createQuery("from Notice n where n.timeline = :timeline", Notice.class)
                .setParameter("timeline", timeline)
                .getResultList();
    }

    List<Notice> notices(TimelineId timeline, EntryId entry) {
        return notices(timeline).stream()
                .filter(notice -> notice.entry().equals(entry))
                .toList();
    }

    List<RetractionProposal> openProposals(TimelineId timeline) {
        return entities.createQuery(
                        "from RetractionProposal p where p.timeline = :timeline and p.outcome = :open"
                                + " order by p.proposedAt",
                        RetractionProposal.class)
                .setParameter("timeline", timeline)
                .setParameter("open", RetractionProposal.Outcome.OPEN)
                .getResultList();
    }

    Optional<RetractionProposal> openProposal(TimelineId timeline, EntryId entry) {
        return openProposals(timeline).stream()
                .filter(proposal -> proposal.pending().entry().equals(entry))
                .findFirst();
    }
}
