package sourceline.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/**
 * Where an entry is on its way, for everybody.
 *
 * @param since since when it has stood there
 * @param remaining to be done before it could be published; nothing where it could go out now
 */
public record BoardItem(
        TimelineId timeline,
        EntryId entry,
        String headline,
        Stage stage,
        boolean checkAgain,
        boolean newEvidence,
        Instant since,
        Set<MemberId> authors,
        QueueItem.Hands hands,
        List<Remaining> remaining) {}
