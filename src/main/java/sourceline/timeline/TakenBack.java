package sourceline.timeline;

import sourceline.journal.Act;
import sourceline.journal.JournalEntry;

/**
 * A change that another room made inside a step that is being taken back; published inside the command, for that room to
 * turn it round in the same revision.
 */
public record TakenBack(Act act, TimelineId timeline, JournalEntry change) {}
