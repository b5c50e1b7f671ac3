package sourceline.publication;

import sourceline.journal.Refused;
import sourceline.timeline.TimelineId;

/** The timeline has no snapshot yet. */
public final class NotPublished extends Refused {

    NotPublished(TimelineId timeline) {
        super("not-published", null, timeline);
    }
}
