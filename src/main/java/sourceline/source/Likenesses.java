package sourceline.source;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import sourceline.evidence.Shingles;

/** What articles are compared by, of those that were compared last; versions never change. */
@Component
class Likenesses {

    private static final int KEPT = 2_000;

    private final Map<VersionId, Shingles> kept = new LinkedHashMap<>(64, 0.75f, true);

    Shingles of(ArticleView article, Locale language) {
        synchronized (kept) {
            var known = kept.get(article.version());
            if (known != null) {
                return known;
            }
        }
        var shingles = Shingles.of(article.text(), language);
        synchronized (kept) {
            kept.put(article.version(), shingles);
            if (kept.size() > KEPT) {
                var oldest = kept.keySet().iterator();
                oldest.next();
                oldest.remove();
            }
        }
        return shingles;
    }
}
