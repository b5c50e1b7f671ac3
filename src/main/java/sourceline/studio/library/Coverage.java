package sourceline.studio.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sourceline.source.ArticleView;
import sourceline.source.SourceLibrary;
import sourceline.source.SourceRow;
import sourceline.text.Span;
import sourceline.timeline.CitedSpan;
import sourceline.timeline.TimelineBook;

/** How many sentences of each source the standing entries of all timelines cite. */
@Component
class Coverage {

    private final TimelineBook timelines;
    private final SourceLibrary library;

    Coverage(TimelineBook timelines, SourceLibrary library) {
        this.timelines = timelines;
        this.library = library;
    }

    /**
     * @param version the number of the version that this was counted in
     * @param cited how many of its sentences a citation touches
     */
    record Cited(int version, int cited, int sentences) {}

    /** A source with how much of it is cited. */
    record Counted(SourceRow source, Cited cited) {}

    /** Every source that the member may know of; one that nobody cites has none of its sentences cited. */
    List<Counted> ofAll() {
        var spans = timelines.citedSpans().stream().collect(Collectors.groupingBy(CitedSpan::source));
        return library.list().stream()
                .map(source -> new Counted(source, of(source, spans.getOrDefault(source.id(), List.of()))))
                .toList();
    }

    private Cited of(SourceRow source, List<CitedSpan> spans) {
        var byVersion = spans.stream().collect(Collectors.groupingBy(CitedSpan::version));
        return newest(byVersion.keySet().stream().map(library::article).toList())
                .map(article -> in(
                        article,
                        byVersion.getOrDefault(article.version(), List.of()).stream()
                                .map(span -> new Span(span.start(), span.end()))
                                .toList()))
                .orElseGet(() ->
                        new Cited(source.latest().number(), 0, source.latest().sentences()));
    }

    private static Optional<ArticleView> newest(List<ArticleView> articles) {
        return articles.stream().max(Comparator.comparingInt(ArticleView::number));
    }

    /** How much of one version is cited. */
    static Cited in(ArticleView article, Collection<Span> spans) {
        return new Cited(
                article.number(),
                article.touched(spans).size(),
                article.sentences().size());
    }
}
