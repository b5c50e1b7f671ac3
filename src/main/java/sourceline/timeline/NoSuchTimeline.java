package sourceline.timeline;

import sourceline.journal.Refused;

/** There is no timeline with that id. */
public final class NoSuchTimeline extends Refused {

    public NoSuchTimeline(TimelineId timeline) {
        super("no-such-timeline", null, timeline);
    }
}
