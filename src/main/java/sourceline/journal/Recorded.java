package sourceline.journal;

import java.util.List;

/** A command has left its effects; published inside its transaction, so a listener belongs to the same revision. */
public record Recorded(Subject subject, Act act, List<Effect> effects) {}
