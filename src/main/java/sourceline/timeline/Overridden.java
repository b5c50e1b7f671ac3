package sourceline.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.journal.JournalEntry;
import sourceline.newsroom.MemberId;

/**
 * What one member wrote that gave way to a newer edit by somebody who had not seen it, another or the same at another
 * window; the journal has both.
 *
 * @param revision of the newer edit
 * @param place of a text, which of the newer edit's conflicts it is, from 0; of a date or a strand 0
 * @param by whose edit stands
 * @param of whose gave way
 * @param older the revision that has it
 * @param base of a text, the words that both began with; else empty
 * @param newer what stands: words, or a value as the journal writes it
 * @param words what gave way, likewise; empty where it had taken the base out
 */
public record Overridden(
        EntryId entry,
        EntryField field,
        long revision,
        int place,
        MemberId by,
        MemberId of,
        long older,
        String base,
        String newer,
        String words) {

    private record Field(UUID entry, String name) {}

    /**
     * What a member is to be told of: what they wrote or what gave way to them, unless they have left it so.
     *
     * @param found in these
     * @param changes of one timeline
     */
    public static List<Overridden> toBeTold(MemberId member, List<Overridden> found, List<JournalEntry> changes) {
        var left = LeftSo.by(member.uuid(), changes);
        return found.stream()
                .filter(one -> one.by.equals(member) || one.of.equals(member))
                .filter(one -> !left.contains(new LeftSo(one.entry.uuid(), one.field.key(), one.revision, one.place)))
                .toList();
    }

    /**
     * All of it in a part of the journal; what gave way has to be in that part too.
     *
     * @param changes of one timeline, the oldest first
     */
    public static List<Overridden> in(List<JournalEntry> changes) {
        var found = new ArrayList<Overridden>();
        Map<Field, List<JournalEntry>> earlier = new HashMap<>();
        for (var change : changes) {
            if (change.what().equals("entry")) {
                var before =
                        earlier.computeIfAbsent(new Field(change.target(), change.field()), field -> new ArrayList<>());
                if (!before.isEmpty() && !change.erased()) {
                    found.addAll(by(change, before));
                }
                before.add(change);
            }
        }
        // A date or a strand that somebody sets twice is theirs to set.
        return found.stream()
                .filter(one -> one.inWords() || !one.by.equals(one.of))
                .toList();
    }

    /**
     * @param before the earlier changes of the same field, at least one
     */
    private static List<Overridden> by(JournalEntry newer, List<JournalEntry> before) {
        var last = before.getLast();
        if (newer.field().equals(EntryField.HEADLINE.key()) || newer.field().equals(EntryField.BODY.key())) {
            var conflicts = WordDetail.of(newer).conflicts();
            var found = new ArrayList<Overridden>();
            for (var place = 0; place < conflicts.size(); place++) {
                var conflict = conflicts.get(place);
                var of = WordDetail.writer(last, conflict)
                        .or(() -> lastOther(before, newer))
                        .orElse(member(newer));
                found.add(of(newer, place, of, last, conflict.base(), conflict.newer(), conflict.older()));
            }
            return found;
        }
        return OverDetail.of(newer.detail()) == null
                ? List.of()
                : List.of(of(newer, 0, member(last), last, "", text(newer.after()), text(newer.before())));
    }

    private static Optional<MemberId> lastOther(List<JournalEntry> before, JournalEntry newer) {
        return before.reversed().stream()
                .filter(change -> !change.actor().equals(newer.actor()))
                .map(Overridden::member)
                .findFirst();
    }

    private static Overridden of(
            JournalEntry newer, int place, MemberId of, JournalEntry older, String base, String now, String then) {
        return new Overridden(
                new EntryId(newer.target()),
                EntryField.of(newer.field()),
                newer.revision(),
                place,
                member(newer),
                of,
                older.revision(),
                base,
                now,
                then);
    }

    private static MemberId member(JournalEntry change) {
        return new MemberId(change.actor().member());
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** Whether it is a headline's or a body's words, and not a value. */
    public boolean inWords() {
        return field == EntryField.HEADLINE || field == EntryField.BODY;
    }
}
