package sourceline.studio.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sourceline.journal.OpId;
import sourceline.live.LiveTimeline;
import sourceline.live.LiveTimelines;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;
import sourceline.review.Checking;
import sourceline.review.Signer;
import sourceline.review.Standing;
import sourceline.source.SourceId;
import sourceline.source.SourceLibrary;
import sourceline.timeline.CitationState;
import sourceline.timeline.CitedSpan;
import sourceline.timeline.Citing;
import sourceline.timeline.NewCitation;
import sourceline.timeline.PlacementState;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineState;

/** What the newest version of a source means for those who cite it, in all timelines, and what members do about it. */
@Component
record Placed(
        TimelineBook book,
        LiveTimelines live,
        SourceLibrary library,
        Citing citing,
        Checking checking,
        SignedIn signedIn) {

    /** A citation of a version that is not the newest. */
    record Item(TimelineState timeline, Standing standing, CitationState citation, PlacementState placement) {

        /** Whether somebody has yet to look at it: a checker, or whoever minds the entry. */
        boolean waits() {
            return waits(standing.reworded())
                    || waits(standing.lost())
                    || (placement.asks() && standing.latestAssessment().isEmpty());
        }

        boolean isReworded() {
            return waits(standing.reworded());
        }

        private boolean waits(Collection<CitationState> citations) {
            return citations.stream().anyMatch(one -> one.id().equals(citation.id()));
        }
    }

    /**
     * Calls the page with all news of the timelines that cite a source, as long as it does not end that.
     *
     * @return ends it
     */
    Runnable follow(SourceId source, Runnable page) {
        var ends = timelines(source)
                .map(timeline -> live.subscribe(timeline, page))
                .toList();
        return () -> ends.forEach(Runnable::run);
    }

    private Stream<TimelineId> timelines(SourceId source) {
        return book.citedSpans().stream()
                .filter(span -> span.source().equals(source))
                .map(CitedSpan::timeline)
                .distinct();
    }

    /** The citations of a source that its newest version says something of, those that wait for somebody first. */
    List<Item> of(SourceId source) {
        return timelines(source)
                .map(live::current)
                .flatMap(timeline -> of(source, timeline))
                .sorted((one, other) -> Boolean.compare(other.waits(), one.waits()))
                .toList();
    }

    private static Stream<Item> of(SourceId source, LiveTimeline timeline) {
        return timeline.state().standing().stream()
                .flatMap(entry -> entry.citations().stream()
                        .filter(citation -> citation.source().equals(source))
                        .flatMap(citation -> Optional.ofNullable(citation.placement())
                                .map(placement ->
                                        new Item(timeline.state(), timeline.standing(entry.id()), citation, placement))
                                .stream()));
    }

    /** The words that were cited. */
    String quote(Item item) {
        return library.article(item.citation().version())
                .text()
                .substring(item.citation().start(), item.citation().end());
    }

    /** The words that stand for them in the newest version; empty where they are gone. */
    String now(Item item) {
        return library.article(item.placement().version())
                .text()
                .substring(item.placement().start(), item.placement().end());
    }

    boolean mayAccept(Item item) {
        return item.isReworded() && item.standing().mayAccept(Signer.of(signedIn));
    }

    boolean mayWrite() {
        return signedIn.has(Role.WRITER);
    }

    void accept(Item item) {
        checking.acceptRewording(
                OpId.random(),
                item.timeline().id(),
                item.standing().id(),
                item.citation().id(),
                item.standing().checkedFingerprint().orElseThrow(),
                item.placement());
    }

    /** Cites a passage of the newest version in its place, with the stance that it had. */
    void citeAnew(Item item, int start, int end) {
        citing.citeAnew(
                OpId.random(),
                item.timeline().id(),
                item.standing().id(),
                item.citation().id(),
                NewCitation.of(
                        item.placement().version(), start, end, item.citation().stance()));
    }

    void letGo(Item item) {
        citing.uncite(
                OpId.random(),
                item.timeline().id(),
                item.standing().id(),
                item.citation().id());
    }

    void takeBack(OpId undo, Item item) {
        citing.citeAgain(
                undo,
                item.timeline().id(),
                item.standing().id(),
                item.citation().id());
    }
}
