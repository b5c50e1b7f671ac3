package sourceline.timeline;

import java.time.ZoneId;

/**
 * A timeline as a list shows it.
 *
 * @param zone in which its dates are meant, and the desk's times about it are said
 * @param entries how many stand
 */
public record TimelineRow(TimelineId id, String title, String summary, String slug, ZoneId zone, long entries) {}
