package sourceline.timeline;

/** What a timeline is called, and its present address, where one is chosen among others. */
public record TimelineTitle(TimelineId id, String title, String slug) {}
