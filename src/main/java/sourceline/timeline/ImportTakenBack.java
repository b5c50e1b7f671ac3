package sourceline.timeline;

import java.util.Set;

/**
 * Somebody takes an import back; published inside the command, for a room that has built on it to refuse.
 *
 * @param entries that came in with it
 */
public record ImportTakenBack(TimelineId timeline, Set<EntryId> entries) {

    public ImportTakenBack {
        entries = Set.copyOf(entries);
    }
}
