package sourceline.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sourceline.journal.Effect;
import sourceline.journal.JournalEntry;

/**
 * That a member leaves it so that something gave way, as the journal has it.
 *
 * @param revision of the newer edit
 * @param place which of its conflicts
 */
record LeftSo(UUID entry, String field, long revision, int place) {

    /** Under this kind of thing it stands in the journal. */
    static final String WHAT = "gave-way";

    private static final String FIELD = "left-so";

    private record Value(String field, long revision, int place) {}

    static Effect effect(EntryId entry, String field, long revision, int place) {
        return Effect.of(WHAT, entry.uuid(), FIELD, null, Json.write(new Value(field, revision, place)))
                .about(entry.uuid());
    }

    /** All that one member leaves so. */
    static Set<LeftSo> by(UUID member, List<JournalEntry> changes) {
        return changes.stream()
                .filter(change ->
                        change.what().equals(WHAT) && change.actor().member().equals(member) && !change.erased())
                .map(LeftSo::read)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LeftSo read(JournalEntry change) {
        var value = Json.read(Objects.requireNonNull(change.after()), Value.class);
        return new LeftSo(change.target(), value.field(), value.revision(), value.place());
    }
}
