package sourceline.timeline;

import java.util.Objects;
import org.springframework.stereotype.Service;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.MemberId;
import sourceline.text.Merged;

/** Brings back what a field of an entry was, or words that gave way in it, as the journal has them. */
@Service
@AsWriter
public class Restoring {

    private final TimelineStore store;
    private final EntryCommands commands;
    private final FieldHistory fields;

    Restoring(TimelineStore store, EntryCommands commands, FieldHistory fields) {
        this.store = store;
        this.commands = commands;
        this.fields = fields;
    }

    /**
     * Sets a field to what it was at an earlier revision; with the words come back those who wrote them.
     *
     * @param field a {@link EntryField#key()}
     * @throws NoSuchField if there is no such field, or it cannot be restored by itself
     * @throws EntryNotYetThere if the entry was added later
     */
    public Receipt restore(OpId opId, TimelineId timeline, EntryId id, String field, long revision) {
        var wanted = EntryField.of(field);
        var command = commands.on(timeline, id, opId, "entry.restore")
                .with("field", field)
                .with("revision", revision);
        return commands.perform(command, timeline, id, (act, entry) -> {
            var earlier = fields.at(entry, wanted, revision);
            if (wanted == EntryField.STRAND && earlier.strand() != null) {
                store.timeline(timeline).strands().require(earlier.strand());
            }
            entry.restore(act, wanted, earlier);
        });
    }

    /**
     * Puts words that gave way to a newer edit back into their place, in what the text has become since; their authors are
     * those who had written them.
     *
     * @param field {@code headline} or {@code body}
     * @param revision of the newer edit
     * @param place which of its conflicts, from 0
     * @throws NoSuchField if at that revision nothing in the field gave way there
     */
    public Receipt giveBack(OpId opId, TimelineId timeline, EntryId id, String field, long revision, int place) {
        var wanted = EntryField.of(field);
        var command = commands.on(timeline, id, opId, "entry.giveBack")
                .with("field", field)
                .with("revision", revision)
                .with("place", place);
        return commands.answer(command, timeline, id, (act, entry) -> {
            var newer = fields.lastChange(entry, field, revision)
                    .filter(change -> wanted == EntryField.HEADLINE || wanted == EntryField.BODY)
                    .filter(change -> change.revision() == revision && change.after() != null)
                    .orElseThrow(() -> new NoSuchField(field));
            var conflicts = WordDetail.of(newer).conflicts();
            var older = fields.lastChange(entry, field, revision - 1);
            if (place < 0 || place >= conflicts.size() || older.isEmpty()) {
                throw new NoSuchField(field);
            }
            var then = new Merged(Objects.requireNonNull(newer.after()), conflicts);
            return entry.words()
                    .reword(
                            act,
                            wanted,
                            then.text(),
                            then.withOlder(conflicts.get(place)),
                            WordDetail.writer(older.get(), conflicts.get(place))
                                    .orElseGet(() ->
                                            new MemberId(older.get().actor().member())),
                            text -> fields.worded(entry, wanted, text))
                    .json();
        });
    }

    /**
     * Leaves it so that something gave way to a newer edit: the member is told of it no more, on no page.
     *
     * @param field a {@link EntryField#key()}
     * @param revision of the newer edit
     * @param place which of its conflicts, from 0; of a date or a strand 0
     * @throws NoSuchField if no edit of that revision set the field
     */
    public Receipt leaveSo(OpId opId, TimelineId timeline, EntryId id, String field, long revision, int place) {
        var command = commands.on(timeline, id, opId, "entry.leaveSo")
                .with("field", field)
                .with("revision", revision)
                .with("place", place);
        return commands.perform(command, timeline, id, (act, entry) -> {
            var newer = fields.lastChange(entry, field, revision).filter(change -> change.revision() == revision);
            if (newer.isEmpty()) {
                throw new NoSuchField(field);
            }
            act.record(LeftSo.effect(id, field, revision, place));
        });
    }
}
