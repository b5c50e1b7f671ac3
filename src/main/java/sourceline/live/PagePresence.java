package sourceline.live;

import java.time.Instant;
import sourceline.timeline.TimelineId;

/** A page that somebody has before them, on this node or another. */
record PagePresence(TimelineId timeline, Presence.Here here, Instant since) {}
