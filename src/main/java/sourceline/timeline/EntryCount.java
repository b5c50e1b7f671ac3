package sourceline.timeline;

/** How many entries of a timeline stand. */
record EntryCount(TimelineId timeline, long entries) {}
