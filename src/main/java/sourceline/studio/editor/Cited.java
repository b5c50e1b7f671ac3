package sourceline.studio.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.live.LiveTimeline;
import sourceline.review.Stage;
import sourceline.source.ArticleView;
import sourceline.source.SourceId;
import sourceline.source.VersionId;
import sourceline.studio.parts.Words;
import sourceline.studio.reader.ReaderMark;
import sourceline.text.Span;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;
import sourceline.timeline.StrandId;
import sourceline.timeline.StrandState;

/** What a timeline cites of its sources, worked out once for all pages that show the picture. */
final class Cited {

    private final LiveTimeline picture;
    private final List<SourceId> sources;
    private final Map<VersionId, In> versions = new ConcurrentHashMap<>();

    /**
     * What is cited of one version.
     *
     * @param marks the passages, as the reader underlines them
     * @param sentences how many of its sentences are cited, in part at least
     */
    record In(List<ReaderMark> marks, int sentences) {}

    private Cited(LiveTimeline picture) {
        this.picture = picture;
        this.sources = picture.state().standing().stream()
                .flatMap(entry -> entry.citations().stream())
                .collect(Collectors.groupingBy(CitationState::source, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingLong(cited -> -cited.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    static Cited of(LiveTimeline picture) {
        return picture.derived(Cited.class, Words.locale(), Cited::new);
    }

    /** The sources, the one that is cited most first. */
    List<SourceId> sources() {
        return sources;
    }

    In in(ArticleView article) {
        return versions.computeIfAbsent(article.version(), version -> new In(marks(version), sentences(article)));
    }

    private List<ReaderMark> marks(VersionId version) {
        return picture.state().standing().stream()
                .filter(entry -> picture.standing(entry.id()).stage() != Stage.DROPPED)
                .flatMap(entry -> entry.citations().stream()
                        .flatMap(citation -> citation.in(version).map(span -> mark(entry, citation, span)).stream()))
                .toList();
    }

    private ReaderMark mark(EntryState entry, CitationState citation, Span span) {
        return new ReaderMark(
                citation.id().toString(),
                span.start(),
                span.end(),
                colour(entry.strand()),
                entry.id().toString(),
                ReaderMark.label(entry.headline(), citation.stance()));
    }

    private int colour(@Nullable StrandId strand) {
        return Optional.ofNullable(strand)
                .flatMap(picture.state()::strand)
                .map(StrandState::colour)
                .orElse(Workbench.NO_STRAND);
    }

    private int sentences(ArticleView article) {
        List<Span> spans = picture.state().standing().stream()
                .flatMap(entry -> entry.citations().stream())
                .flatMap(citation -> citation.in(article.version()).stream())
                .toList();
        return article.touched(spans).size();
    }
}
