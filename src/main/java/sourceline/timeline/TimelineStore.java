package sourceline.timeline;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import sourceline.source.SourceId;

/** Finds and keeps what this room holds; always inside somebody's transaction. */
@Component
class TimelineStore {

    private static final String TITLES =
            "select new sourceline.timeline.TimelineTitle(t.id, t.title, t.slug) from Timeline t";

    private final EntityManager entities;

    TimelineStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object made) {
        entities.persist(made);
    }

    /** Every picture that an entry shows. */
    List<MediaState> pictures() {
        return entities.createQuery("select e.media from Entry e where e.media is not null", MediaState.class)
                .getResultList();
    }

    /** Writes what is pending, so that a constraint speaks up now. */
    void flush() {
        entities.flush();
    }

    Optional<Timeline> findTimeline(TimelineId id) {
        return Optional.ofNullable(entities.find(Timeline.class, id));
    }

    /**
     * @throws NoSuchTimeline if there is none with that id
     */
    Timeline timeline(TimelineId id) {
        return findTimeline(id).orElseThrow(() -> new NoSuchTimeline(id));
    }

    List<Timeline> timelines() {
        return entities.createQuery("from Timeline t order by lower(t.title), t.id", Timeline.class)
                .getResultList();
    }

    List<TimelineTitle> titles(Collection<TimelineId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(TITLES + " where t.id in :ids", TimelineTitle.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Those whose title has each of the words in it, in either case, by title. */
    List<TimelineTitle> titles(List<String> words, int offset, int limit) {
        var conditions = IntStream.range(0, words.size())
                .mapToObj(at -> (at == 0 ? " where" : " and") + " locate(lower(:word" + at + "), lower(t.title)) > 0")
                .collect(Collectors.joining());
        var query = entities.createQuery(TITLES + conditions + " order by lower(t.title), t.id", TimelineTitle.class);
        IntStream.range(0, words.size()).forEach(at -> query.setParameter("word" + at, words.get(at)));
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    Optional<Slug> slug(String slug) {
        return Optional.ofNullable(entities.find(Slug.class, slug));
    }

    List<String> slugs(TimelineId timeline) {
        return entities.createQuery("select s.slug from Slug s where s.timeline = :timeline", String.class)
                .setParameter("timeline", timeline)
                .getResultList();
    }

    /**
     * @throws NoSuchEntry if the timeline has none with that id
     */
    Entry entry(TimelineId timeline, EntryId id) {
        return Optional.ofNullable(entities.find(Entry.class, id))
                .filter(entry -> entry.timeline().equals(timeline))
                .orElseThrow(() -> new NoSuchEntry(id));
    }

    /** All entries of a timeline with their citations, in one query. */
    List<Entry> entries(TimelineId timeline) {
        return entities.createQuery(
                        "select distinct e from Entry e left join fetch e.citations where e.timeline = :timeline",
                        Entry.class)
                .setParameter("timeline", timeline)
                .getResultList();
    }

    /** Those entries of a timeline with their citations, in one query. */
    List<Entry> entries(TimelineId timeline, Collection<EntryId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct e from Entry e left join fetch e.citations"
                                + " where e.timeline = :timeline and e.id in :ids",
                        Entry.class)
                .setParameter("timeline", timeline)
                .setParameter("ids", ids)
                .getResultList();
    }

    long countEntries(TimelineId timeline) {
        return entities.createQuery("select count(e) from Entry e where e.timeline = :timeline", Long.class)
                .setParameter("timeline", timeline)
                .getSingleResult();
    }

    List<Entry> entriesIn(TimelineId timeline, StrandId strand) {
        return entities.createQuery("from Entry e where e.timeline = :timeline and e.strand = :strand", Entry.class)
                .setParameter("timeline", timeline)
                .setParameter("strand", strand)
                .getResultList();
    }

    List<EntryCount> entryCounts() {
        return entities.createQuery(
                        "select new sourceline.timeline.EntryCount(e.timeline, count(e)) from Entry e"
                                + " where e.deleted = false group by e.timeline",
                        EntryCount.class)
                .getResultList();
    }

    List<TimelineId> timelinesCiting(SourceId source) {
        return entities.createQuery(
                        "select distinct c.entry.timeline from Citation c where c.source = :source", TimelineId.class)
                .setParameter("source", source)
                .getResultList();
    }

    List<Entry> entriesCiting(TimelineId timeline, SourceId source) {
        return entities.createQuery(
                        "select distinct e from Entry e join e.citations c"
                                + " where e.timeline = :timeline and c.source = :source",
                        Entry.class)
                .setParameter("timeline", timeline)
                .setParameter("source", source)
                .getResultList();
    }

    /** Spans that standing entries cite, wherever they are. */
    List<CitedSpan> citedSpans() {
        return entities.createQuery(
                        "select new sourceline.timeline.CitedSpan(c.source, c.version, c.start, c.end, e.timeline, e.id)"
                                + " from Citation c join c.entry e where e.deleted = false",
                        CitedSpan.class)
                .getResultList();
    }
}
