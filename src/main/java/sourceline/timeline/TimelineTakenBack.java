package sourceline.timeline;

/**
 * Somebody takes a timeline back that came in from elsewhere; published inside the command, for a room that has built on it
 * to refuse.
 */
public record TimelineTakenBack(TimelineId timeline) {}
