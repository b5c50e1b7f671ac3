package sourceline.studio.check;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import sourceline.live.LiveTimelines;
import sourceline.review.Desk;
import sourceline.review.HouseRulesDesk;
import sourceline.review.QueueItem;
import sourceline.source.SourceLibrary;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRow;

/** Reads sheets, and what waits behind them. */
@SpringComponent
class Sheets {

    private final TimelineBook book;
    private final LiveTimelines live;
    private final Desk desk;
    private final HouseRulesDesk rules;
    private final SourceLibrary library;

    Sheets(TimelineBook book, LiveTimelines live, Desk desk, HouseRulesDesk rules, SourceLibrary library) {
        this.book = book;
        this.live = live;
        this.desk = desk;
        this.rules = rules;
        this.library = library;
    }

    /** The timeline that answers at this address now, or did once. */
    Optional<TimelineId> at(String slug) {
        return book.at(slug);
    }

    /** Empty where the timeline has no such entry. */
    Optional<Sheet> read(TimelineId timeline, EntryId entry) {
        var now = live.current(timeline);
        return now.state().entry(entry).map(state -> {
            var cited = state.citations().stream().map(this::cited).toList();
            var findings = desk.findings(timeline, entry);
            return new Sheet(now.state(), now.standing(entry), findings, cited, rules.rules(timeline));
        });
    }

    private Sheet.Cited cited(CitationState citation) {
        var source = library.find(citation.source());
        return new Sheet.Cited(citation, source, source.map(known -> library.article(citation.version())));
    }

    /** Who is at the entry just now. */
    QueueItem.Hands hands(EntryId entry) {
        return desk.hands(entry);
    }

    Upcoming upcoming(EntryId entry, Optional<QueueItem> before) {
        return Upcoming.of(desk.queue(), entry, before);
    }

    /** The present address of a timeline. */
    String slug(TimelineId timeline) {
        return book.list().stream()
                .filter(row -> row.id().equals(timeline))
                .map(TimelineRow::slug)
                .findFirst()
                .orElseThrow();
    }
}
