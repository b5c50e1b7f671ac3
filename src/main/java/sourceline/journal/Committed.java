package sourceline.journal;

/** A subject has a new revision, and it is durable; published after the commit. */
public record Committed(Subject subject, long revision) {}
