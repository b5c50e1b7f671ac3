package sourceline.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sourceline.evidence.Reanchoring;
import sourceline.journal.Act;
import sourceline.source.ArticleView;
import sourceline.source.SourceId;
import sourceline.source.SourceRecords;
import sourceline.source.VersionId;
import sourceline.source.VersionInfo;

/**
 * Places citations in the newest versions of their sources, each anchored from the version that it was taken from,
 * however many came since.
 */
@Component
class Placing {

    private final SourceRecords sources;

    Placing(SourceRecords sources) {
        this.sources = sources;
    }

    /** Places all citations of the source that one entry or more have, reading each version once. */
    void place(Act act, SourceId source, Iterable<Entry> entries) {
        sources.newest(source).ifPresent(newest -> {
            var placing = new Newest(newest, article(newest.id()), language(source));
            entries.forEach(entry ->
                    entry.citations().place(act, source, citation -> placing.of(citation, entry.salt())));
        });
    }

    private Locale language(SourceId source) {
        var facts = sources.facts(List.of(source)).get(source);
        return facts == null ? Locale.ROOT : facts.language();
    }

    private ArticleView article(VersionId version) {
        return sources.article(version).orElseThrow(() -> new IllegalStateException("no version " + version));
    }

    private final class Newest {

        private final VersionInfo version;
        private final ArticleView article;
        private final Locale language;
        private final Map<VersionId, Reanchoring> from = new HashMap<>();

        Newest(VersionInfo version, ArticleView article, Locale language) {
            this.version = version;
            this.article = article;
            this.language = language;
        }

        /** Null for a citation of the newest version itself. */
        @Nullable
        PlacementState of(Citation citation, String salt) {
            if (citation.version().equals(version.id())) {
                return null;
            }
            var placement = from.computeIfAbsent(
                            citation.version(),
                            older -> Reanchoring.between(article(older).text(), article.text(), language))
                    .place(citation.span());
            return PlacementState.of(version.id(), version.number(), placement, article.text(), salt);
        }
    }
}
