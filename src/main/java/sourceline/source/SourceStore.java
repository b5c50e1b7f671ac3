package sourceline.source;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rows of sources, versions, blocks and sentences. */
@Component
class SourceStore {

    private final EntityManager entities;
    private final Contents contents;

    SourceStore(EntityManager entities, Contents contents) {
        this.entities = entities;
        this.contents = contents;
    }

    void add(Source source) {
        entities.persist(source);
    }

    /** Writes the version with its blocks and sentences, one kind after the other, as only rows of one table go out together. */
    void add(Version version, List<ArticleView.Block> blocks) {
        entities.persist(version);
        int place = 1;
        for (var block : blocks) {
            var kind = block instanceof ArticleView.Heading ? BlockRow.Kind.HEADING : BlockRow.Kind.PARAGRAPH;
            entities.persist(new BlockRow(version.id(), place++, kind, block.start(), block.end()));
        }
        for (var block : blocks) {
            if (block instanceof ArticleView.Paragraph paragraph) {
                for (var sentence : paragraph.sentences()) {
                    entities.persist(new SentenceRow(
                            version.id(), sentence.ordinal(), paragraph.number(), sentence.start(), sentence.end()));
                }
            }
        }
    }

    Optional<Source> source(SourceId id) {
        return Optional.ofNullable(entities.find(Source.class, id));
    }

    List<Source> sources(Collection<SourceId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("from Source s where s.id.uuid in :ids", Source.class)
                        .setParameter("ids", ids.stream().map(SourceId::uuid).toList())
                        .getResultList();
    }

    /** All sources, the one that was added last first. */
    List<Source> sources() {
        return entities.createQuery("from Source s order by s.addedAt desc, s.id.uuid", Source.class)
                .getResultList();
    }

    Optional<Version> version(VersionId id) {
        return Optional.ofNullable(entities.find(Version.class, id));
    }

    /** The versions of a source, newest first. */
    List<Version> versions(SourceId source) {
        return entities.createQuery(
                        "from Version v where v.source.uuid = :source order by v.number desc", Version.class)
                .setParameter("source", source.uuid())
                .getResultList();
    }

    Optional<Version> latestVersion(SourceId source) {
        return entities.createQuery(
                        "from Version v where v.source.uuid = :source order by v.number desc", Version.class)
                .setParameter("source", source.uuid())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest version of every source. */
    Map<SourceId, Version> latestVersions() {
        return entities.createQuery(
                        "from Version v where v.number ="
                                + " (select max(w.number) from Version w where w.source.uuid = v.source.uuid)",
                        Version.class)
                .getResultStream()
                .collect(HashMap::new, (map, version) -> map.put(version.source(), version), Map::putAll);
    }

    Optional<Watch> findWatch(SourceId source) {
        return Optional.ofNullable(entities.find(Watch.class, source));
    }

    Map<SourceId, Watch> watches() {
        return entities.createQuery("from Watch w", Watch.class)
                .getResultStream()
                .collect(Collectors.toMap(Watch::source, Function.identity()));
    }

    /** How the source is watched; inside a command, as it is made where there is none yet. */
    Watch watch(SourceId source) {
        return findWatch(source).orElseGet(() -> {
            var watch = new Watch(source);
            entities.persist(watch);
            return watch;
        });
    }

    ArticleView article(Version version) {
        var text = contents.get(version.textHash())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("the text of version " + version.id() + " is missing"));
        var paragraphs = sentences(version.id());
        var blocks = new ArrayList<ArticleView.Block>();
        int number = 0;
        for (var row : blocks(version.id())) {
            blocks.add(
                    switch (row.kind()) {
                        case HEADING -> new ArticleView.Heading(row.start(), row.end());
                        case PARAGRAPH -> {
                            number++;
                            yield new ArticleView.Paragraph(
                                    number, row.start(), row.end(), paragraphs.getOrDefault(number, List.of()));
                        }
                    });
        }
        return new ArticleView(version.id(), version.source(), version.number(), text, blocks);
    }

    private List<BlockRow> blocks(VersionId version) {
        return entities.createQuery(
                        "from BlockRow b where b.key.version = :version order by b.key.place", BlockRow.class)
                .setParameter("version", version.uuid())
                .getResultList();
    }

    private Map<Integer, List<ArticleView.Sentence>> sentences(VersionId version) {
        var paragraphs = new HashMap<Integer, List<ArticleView.Sentence>>();
        entities.createQuery(
                        "from SentenceRow s where s.key.version = :version order by s.key.ordinal", SentenceRow.class)
                .setParameter("version", version.uuid())
                .getResultStream()
                .forEach(row -> paragraphs
                        .computeIfAbsent(row.paragraph(), paragraph -> new ArrayList<>())
                        .add(row.view()));
        return paragraphs;
    }
}
