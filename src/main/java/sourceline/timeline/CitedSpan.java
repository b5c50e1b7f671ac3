package sourceline.timeline;

import sourceline.source.SourceId;
import sourceline.source.VersionId;

/**
 * A span that an entry cites.
 *
 * @param start first UTF-16 unit of it in the version's text
 * @param end the unit after its last
 */
public record CitedSpan(SourceId source, VersionId version, int start, int end, TimelineId timeline, EntryId entry) {}
