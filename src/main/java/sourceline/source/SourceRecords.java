package sourceline.source;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sources as the rules of other rooms need them: for fingerprints, for quoting, for publication. It asks nobody for
 * permission, so nothing of it may be shown to a member as it is; for that there is {@link SourceLibrary}.
 */
@Component
public class SourceRecords {

    private final SourceStore store;
    private final Articles articles;

    SourceRecords(SourceStore store, Articles articles) {
        this.store = store;
        this.articles = articles;
    }

    /** The present facts of these sources; one that does not exist is left out. */
    @Transactional(readOnly = true)
    public Map<SourceId, SourceFacts> facts(Collection<SourceId> ids) {
        return store.sources(ids).stream().collect(Collectors.toUnmodifiableMap(Source::id, Source::facts));
    }

    @Transactional(readOnly = true)
    public Optional<ArticleView> article(VersionId version) {
        return articles.find(version);
    }

    /** What is told of the newest version of a source; empty where there is no such source. */
    @Transactional(readOnly = true)
    public Optional<VersionInfo> newest(SourceId source) {
        return store.versions(source).stream().findFirst().map(Version::info);
    }

    /** What is told of a version. */
    @Transactional(readOnly = true)
    public Optional<VersionInfo> version(VersionId version) {
        return store.version(version).map(Version::info);
    }
}
