package sourceline.timeline;

/**
 * A timeline as a list shows it.
 *
 * @param entries how many stand
 */
public record TimelineRow(TimelineId id, String title, String summary, String slug, long entries) {}
