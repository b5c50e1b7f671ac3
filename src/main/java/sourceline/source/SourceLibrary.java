package sourceline.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sourceline.evidence.Shingles;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.Subject;
import sourceline.newsroom.AsMember;

/** What a member may read of the sources. One that is confidential to others does not exist here. */
@Service
@AsMember
@Transactional(readOnly = true)
public class SourceLibrary {

    /** From here on two articles are worth a word; reports of one event that were written apart share far less. */
    private static final double ALIKE = 0.5;

    private final SourceStore store;
    private final Readership readership;
    private final Articles articles;
    private final Likenesses likenesses;
    private final Contents contents;
    private final Journal journal;

    SourceLibrary(
            SourceStore store,
            Readership readership,
            Articles articles,
            Likenesses likenesses,
            Contents contents,
            Journal journal) {
        this.store = store;
        this.readership = readership;
        this.articles = articles;
        this.likenesses = likenesses;
        this.contents = contents;
        this.journal = journal;
    }

    /** Every source that the member may know of, the one that was added last first. */
    public List<SourceRow> list() {
        var sources = store.sources();
        // Read after them, so that one that is added just now has its version too.
        var latest = store.latestVersions();
        return sources.stream()
                .filter(readership.includes())
                .map(source -> row(source, latest))
                .toList();
    }

    private static SourceRow row(Source source, Map<SourceId, Version> latest) {
        var version = latest.get(source.id());
        if (version == null) {
            throw new IllegalStateException("source " + source.id() + " has no version");
        }
        return new SourceRow(source.id(), source.facts(), source.revision(), version.info());
    }

    /** A source as a list shows it, if the member may know of it. */
    public Optional<SourceRow> row(SourceId id) {
        return readership
                .find(id)
                .flatMap(source -> store.latestVersion(id)
                        .map(latest -> new SourceRow(id, source.facts(), source.revision(), latest.info())));
    }

    public Optional<SourceView> find(SourceId id) {
        return readership
                .find(id)
                .map(source -> new SourceView(
                        source.id(),
                        source.facts(),
                        source.readers(),
                        source.factRevisions(),
                        source.revision(),
                        source.addedBy(),
                        source.addedAt(),
                        store.versions(id).stream().map(Version::info).toList()));
    }

    /** The facts of those among these sources that the member may know of. */
    public Map<SourceId, SourceFacts> facts(Collection<SourceId> ids) {
        return store.sources(ids).stream()
                .filter(readership.includes())
                .collect(Collectors.toUnmodifiableMap(Source::id, Source::facts));
    }

    /**
     * The text of a version with its headings, paragraphs and sentences.
     *
     * @throws SourceUnknown if there is no such version, or the member may not know of its source
     */
    public ArticleView article(VersionId version) {
        return articles.find(version)
                .filter(article -> readership.find(article.source()).isPresent())
                .orElseThrow(() -> new SourceUnknown(version));
    }

    /**
     * The sources whose newest versions say much the same as what is to come in, the likest first.
     *
     * @param language that the text was read in
     */
    public List<Alike> alike(Preview preview, Locale language) {
        var shingles = Shingles.of(preview.text(), language);
        return list().stream()
                .flatMap(row -> articles
                        .find(row.latest().id())
                        .map(article ->
                                likenesses.of(article, row.facts().language()).shared(shingles))
                        .filter(shared -> shared >= ALIKE)
                        .map(shared -> new Alike(
                                row.id(),
                                row.facts().title(),
                                (int) (100 * shared),
                                row.facts().origin()))
                        .stream())
                .sorted(Comparator.comparingInt(Alike::percent).reversed())
                .toList();
    }

    /**
     * Sentences of the newest versions in which words stand, in the order of {@link #list()}.
     *
     * @param words as somebody typed them; at least two letters, else nothing is found
     * @param most how many are wanted
     */
    public List<TextHit> search(String words, int most) {
        if (words.strip().length() < 2) {
            return List.of();
        }
        var wanted = Occurrences.of(words);
        return list().stream()
                .flatMap(row -> articles.find(row.latest().id()).stream()
                        .flatMap(article -> wanted.in(article.text()).stream()
                                .flatMap(place -> article.sentences(place.start(), place.end()).stream()
                                        .limit(1)
                                        .map(sentence -> new TextHit(
                                                row.id(),
                                                row.facts().title(),
                                                article.version(),
                                                article.number(),
                                                sentence.ordinal(),
                                                place.start(),
                                                place.end(),
                                                article.text(sentence))))))
                .limit(most)
                .toList();
    }

    /**
     * The bytes of a version as they were captured; to be handed on as a download only, never shown as a page.
     *
     * @throws SourceUnknown if there is no such version, or the member may not know of its source
     */
    public byte[] captured(VersionId id) {
        return store.version(id)
                .filter(version -> readership.find(version.source()).isPresent())
                .flatMap(version -> contents.get(version.rawHash()))
                .orElseThrow(() -> new SourceUnknown(id));
    }

    /**
     * What has happened to a source, newest first.
     *
     * @throws SourceUnknown if there is no such source, or the member may not know of it
     */
    public List<JournalEntry> history(SourceId id, int offset, int limit) {
        readership.require(id);
        return journal.history(Subject.source(id.uuid()), offset, limit);
    }

    /**
     * Reads material as it would be captured, without keeping it.
     *
     * @throws CaptureRefused if it could not be captured
     */
    public Preview preview(Material material, Locale language) {
        return Importer.read(material, language).preview();
    }
}
