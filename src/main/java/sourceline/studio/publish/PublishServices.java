package sourceline.studio.publish;

import java.time.Clock;
import org.springframework.stereotype.Component;
import sourceline.exchange.TimelineFiles;
import sourceline.live.LiveTimelines;
import sourceline.newsroom.Members;
import sourceline.newsroom.SignedIn;
import sourceline.publication.Embedding;
import sourceline.publication.Erasing;
import sourceline.publication.Notices;
import sourceline.publication.PublicAddresses;
import sourceline.publication.Publishing;
import sourceline.publication.Scheduling;
import sourceline.publication.StaticCopy;
import sourceline.review.HouseRulesDesk;
import sourceline.source.Contents;
import sourceline.source.SourceLibrary;
import sourceline.timeline.TimelineBook;

/** What the parts of the publish screen read from and act through. */
@Component
record PublishServices(
        Publishing publishing,
        Notices notices,
        Erasing erasing,
        Embedding embedding,
        StaticCopy copies,
        Scheduling scheduling,
        PublicAddresses addresses,
        HouseRulesDesk rules,
        TimelineBook book,
        TimelineFiles files,
        LiveTimelines live,
        SourceLibrary sources,
        Contents contents,
        Members members,
        SignedIn signedIn,
        Clock clock) {}
