package sourceline.publication;

import java.util.HashMap;
import java.util.Map;
import sourceline.source.ArticleView;
import sourceline.source.SourceRecords;
import sourceline.source.VersionId;
import sourceline.text.Elisions;
import sourceline.text.Span;
import sourceline.timeline.CitationState;

/** Takes the words of citations out of the versions that they cite; each version is read once. */
final class Quoting {

    private final SourceRecords sources;
    private final Map<VersionId, ArticleView> articles = new HashMap<>();

    Quoting(SourceRecords sources) {
        this.sources = sources;
    }

    PublishedQuote quote(CitationState citation) {
        var article = articles.computeIfAbsent(citation.version(), this::read);
        var part = new Span(citation.start(), citation.end());
        return new PublishedQuote(
                citation.version().uuid(),
                citation.start(),
                citation.end(),
                Elisions.passage(article.text(), around(article, part), part, PublishedQuote.MOST_WORDS),
                citation.translation() == null ? null : capped(citation.translation()),
                citation.translator());
    }

    private ArticleView read(VersionId version) {
        return sources.article(version)
                .orElseThrow(() -> new IllegalStateException("a citation of no version: " + version));
    }

    /** The whole sentences that the part lies in. */
    private static Span around(ArticleView article, Span part) {
        var sentences = article.sentences(part.start(), part.end());
        return sentences.isEmpty()
                ? part
                : new Span(
                        Math.min(part.start(), sentences.getFirst().start()),
                        Math.max(part.end(), sentences.getLast().end()));
    }

    /** A translation is the source's words as well. */
    private static String capped(String translation) {
        var whole = new Span(0, translation.length());
        return Elisions.passage(translation, whole, whole, PublishedQuote.MOST_WORDS);
    }
}
