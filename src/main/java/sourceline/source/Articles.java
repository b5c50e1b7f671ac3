package sourceline.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The articles that were read last, kept in memory up to a number of characters; versions never change. */
@Component
class Articles {

    private static final int CHARACTERS = 16_000_000;

    private final SourceStore store;
    private final Map<VersionId, ArticleView> kept = new LinkedHashMap<>(64, 0.75f, true);
    private int characters;

    Articles(SourceStore store) {
        this.store = store;
    }

    /** The article of a version, whoever asks. */
    Optional<ArticleView> find(VersionId version) {
        synchronized (kept) {
            var article = kept.get(version);
            if (article != null) {
                return Optional.of(article);
            }
        }
        var article = store.version(version).map(store::article);
        article.ifPresent(this::keep);
        return article;
    }

    private void keep(ArticleView article) {
        synchronized (kept) {
            if (kept.putIfAbsent(article.version(), article) == null) {
                characters += article.text().length();
            }
            var oldest = kept.values().iterator();
            while (characters > CHARACTERS && oldest.hasNext()) {
                characters -= oldest.next().text().length();
                oldest.remove();
            }
        }
    }
}
