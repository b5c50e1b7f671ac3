package sourceline.studio.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sourceline.live.LiveTimelines;
import sourceline.source.SourceId;
import sourceline.source.VersionId;
import sourceline.studio.reader.ReaderMark;
import sourceline.text.Span;
import sourceline.timeline.CitedSpan;
import sourceline.timeline.EntryState;
import sourceline.timeline.StrandState;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineState;

/** Which passages of a version the standing entries of all timelines cite. */
@Component
class CitedPassages {

    /** The colour of what stands in no strand: the palette's grey. */
    private static final int NO_STRAND = 5;

    private final TimelineBook book;
    private final LiveTimelines live;

    CitedPassages(TimelineBook book, LiveTimelines live) {
        this.book = book;
        this.live = live;
    }

    /**
     * A cited passage.
     *
     * @param slug address of the timeline whose entry cites it
     */
    record Cited(ReaderMark mark, String slug) {

        Span span() {
            return new Span(mark.start(), mark.end());
        }
    }

    /** Those of older versions too that were found again in this one. */
    List<Cited> of(SourceId source, VersionId version) {
        return book.citedSpans().stream()
                .filter(span -> span.source().equals(source))
                .map(CitedSpan::timeline)
                .distinct()
                .map(timeline -> live.current(timeline).state())
                .flatMap(timeline -> of(version, timeline))
                .toList();
    }

    private static Stream<Cited> of(VersionId version, TimelineState timeline) {
        return timeline.standing().stream()
                .flatMap(entry -> entry.citations().stream()
                        .flatMap(citation -> citation
                                .in(version)
                                .map(span -> new ReaderMark(
                                        citation.id().toString(),
                                        span.start(),
                                        span.end(),
                                        colour(timeline, entry),
                                        entry.id().toString(),
                                        ReaderMark.label(entry.headline(), citation.stance())))
                                .stream()))
                .map(mark -> new Cited(mark, timeline.slug()));
    }

    private static int colour(TimelineState timeline, EntryState entry) {
        return Optional.ofNullable(entry.strand())
                .flatMap(timeline::strand)
                .map(StrandState::colour)
                .orElse(NO_STRAND);
    }
}
