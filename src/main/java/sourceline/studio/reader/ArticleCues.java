package sourceline.studio.reader;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sourceline.source.ArticleView;
import sourceline.source.SourceFacts;
import sourceline.source.VersionId;
import sourceline.studio.parts.Words;

/**
 * What the sentences of the articles tell of themselves that were read last, worked out once for all pages that show them
 * and kept up to a number of cues.
 */
@Component
public class ArticleCues {

    private static final int KEPT = 200_000;

    private final Map<Read, List<ReaderCue>> kept = new LinkedHashMap<>(64, 0.75f, true);
    private int size;

    ArticleCues() {}

    /** All that the cues of a version depend on. */
    private record Read(
            VersionId version,
            @Nullable LocalDate published,
            boolean inferred,
            ZoneId zone,
            Locale language,
            Locale words) {}

    /** In the order of the text. */
    public List<ReaderCue> of(ArticleView article, SourceFacts facts) {
        var read = new Read(
                article.version(),
                facts.published(),
                facts.publishedInferredBy() != null,
                facts.zone(),
                facts.language(),
                Words.locale());
        synchronized (kept) {
            var known = kept.get(read);
            if (known != null) {
                return known;
            }
        }
        var cues = ReaderCues.of(article, facts);
        keep(read, cues);
        return cues;
    }

    private void keep(Read read, List<ReaderCue> cues) {
        synchronized (kept) {
            if (kept.putIfAbsent(read, cues) == null) {
                size += cues.size();
            }
            var oldest = kept.values().iterator();
            while (size > KEPT && oldest.hasNext()) {
                size -= oldest.next().size();
                oldest.remove();
            }
        }
    }
}
