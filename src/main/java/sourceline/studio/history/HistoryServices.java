package sourceline.studio.history;

import org.springframework.stereotype.Component;
import sourceline.journal.Chain;
import sourceline.live.LiveTimelines;
import sourceline.newsroom.Members;
import sourceline.publication.Publishing;
import sourceline.source.SourceLibrary;
import sourceline.timeline.TimelineBook;

/** What the history reads from. */
@Component
record HistoryServices(
        TimelineBook book,
        SourceLibrary library,
        Members members,
        Publishing publishing,
        Chain chain,
        LiveTimelines live,
        WaysBack ways) {}
