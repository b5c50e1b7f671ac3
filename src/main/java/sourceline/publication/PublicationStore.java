package sourceline.publication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sourceline.newsroom.MemberId;
import sourceline.publication.Edition.WentOut;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Finds and keeps what this room holds; always inside somebody's transaction. */
@Component
class PublicationStore {

    private static final String NEWEST_OF_ALL =
            "from Snapshot s where s.number = (select max(n.number) from Snapshot n where n.timeline = s.timeline)";

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

    Optional<Snapshot> snapshot(UUID id) {
        return Optional.ofNullable(entities.find(Snapshot.class, id));
    }

    /** The newest snapshot of each timeline, whichever was published last first. */
    List<Snapshot> newestOfAll(int most) {
        return entities.createQuery(NEWEST_OF_ALL + " order by s.publishedAt desc, s.id desc", Snapshot.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The same from a snapshot on, which is left out. */
    List<Snapshot> newestOfAll(Snapshot after, int most) {
        return entities.createQuery(
                        NEWEST_OF_ALL + " and (s.publishedAt < :at or s.publishedAt = :at and s.id < :id)"
                                + " order by s.publishedAt desc, s.id desc",
                        Snapshot.class)
                .setParameter("at", after.issue().publishedAt())
                .setParameter("id", after.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** How high the embed of a snapshot is: as measured, or by its length told from the last before it that was. */
    Heights heights(Snapshot snapshot) {
        return snapshot.heights()
                .orElseGet(() -> lastMeasured(snapshot)
                        .flatMap(last ->
                                last.heights().map(heights -> heights.scaled(estimate(last), estimate(snapshot))))
                        .orElseGet(() -> estimate(snapshot)));
    }

    private Heights estimate(Snapshot snapshot) {
        return Heights.estimate(
                snapshot.header(),
                entries(snapshot).stream()
                        .filter(row -> !row.isErased())
                        .map(PublishedRow::content)
                        .toList());
    }

    private Optional<Snapshot> lastMeasured(Snapshot before) {
        return entities.createQuery(
                        "from Snapshot s where s.timeline = :timeline and s.number < :number"
                                + " and s.heights is not null order by s.number desc",
                        Snapshot.class)
                .setParameter("timeline", new TimelineId(before.header().timeline()))
                .setParameter("number", before.number())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<ScheduledRow> lastFailed(TimelineId timeline) {
        return entities.createQuery(
                        "from ScheduledRow s where s.timeline = :timeline and s.outcome = :failed order by s.dueAt desc",
                        ScheduledRow.class)
                .setParameter("timeline", timeline)
                .setParameter("failed", ScheduledRow.Outcome.FAILED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<ScheduledRow> openSchedule(TimelineId timeline) {
        return entities.createQuery(
                        "from ScheduledRow s where s.timeline = :timeline and s.outcome = :open", ScheduledRow.class)
                .setParameter("timeline", timeline)
                .setParameter("open", ScheduledRow.Outcome.OPEN)
                .getResultStream()
                .findFirst();
    }

    ScheduledRow schedule(UUID id) {
        var row = entities.find(ScheduledRow.class, id);
        if (row == null) {
            throw new IllegalStateException("planned and not kept: " + id);
        }
        return row;
    }

    MemberId plannedBy(UUID id) {
        return schedule(id).planned().plannedBy();
    }

    Optional<EmbedRule> embedRule(TimelineId timeline) {
        return entities.createQuery("from EmbedRule r where r.timeline = :timeline", EmbedRule.class)
                .setParameter("timeline", timeline)
                .getResultStream()
                .findFirst();
    }

    Frames frames(TimelineId timeline) {
        return embedRule(timeline).map(EmbedRule::frames).orElse(Frames.ANYWHERE);
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

    /** An entry in all the states in which it ever went out. */
    List<PublishedRow> rows(TimelineId timeline, EntryId entry) {
        return entities.createQuery(
                        "from PublishedRow r where r.timeline = :timeline and r.entry = :entry", PublishedRow.class)
                .setParameter("timeline", timeline)
                .setParameter("entry", entry.uuid())
                .getResultList();
    }

    List<RetractionProposal> proposals(TimelineId timeline, EntryId entry) {
        return entities.createQuery(
                        "from RetractionProposal p where p.timeline = :timeline and p.entry = :entry",
                        RetractionProposal.class)
                .setParameter("timeline", timeline)
                .setParameter("entry", entry)
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

    /** Every entry that some snapshot holds. */
    List<UUID> everPublished(TimelineId timeline) {
        return entities.createQuery(
                        "select distinct r.entry from PublishedRow r where r.timeline = :timeline", UUID.class)
                .setParameter("timeline", timeline)
                .getResultList();
    }

    /** When each entry that some snapshot holds went out. */
    Map<UUID, WentOut> wentOut(TimelineId timeline) {
        return entities
                .createQuery(
                        "select r.entry, min(r.publishedAt), max(r.publishedAt) from PublishedRow r"
                                + " where r.timeline = :timeline group by r.entry",
                        Tuple.class)
                .setParameter("timeline", timeline)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class),
                        row -> new WentOut(row.get(1, Instant.class), row.get(2, Instant.class))));
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
