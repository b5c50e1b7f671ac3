package sourceline.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import sourceline.chronology.When;
import sourceline.journal.Act;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.SignedIn;

/**
 * What members do to entries; to what they cite {@link Citing}, to their pictures {@link Illustrating}, and with what
 * they were {@link Restoring}. Where a field is edited, {@code base} is the revision at which the member read it; what
 * became of the edit stands in the receipt as {@link Edited}.
 */
@Service
@AsWriter
public class Entries {

    private final Journal journal;
    private final TimelineStore store;
    private final EntryCommands commands;
    private final CitedWords cited;
    private final FieldHistory fields;
    private final SignedIn signedIn;

    Entries(
            Journal journal,
            TimelineStore store,
            EntryCommands commands,
            CitedWords cited,
            FieldHistory fields,
            SignedIn signedIn) {
        this.journal = journal;
        this.store = store;
        this.commands = commands;
        this.cited = cited;
        this.fields = fields;
        this.signedIn = signedIn;
    }

    /** Adds an entry with all that it has from the start; the receipt's result is its id. */
    public Receipt draft(OpId opId, TimelineId timeline, NewEntry wanted) {
        var command = Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "entry.draft")
                .with("entry", Json.write(wanted));
        return journal.perform(command, act -> {
            requireRoom(timeline);
            return draft(act, store.timeline(timeline), EntryId.random(), wanted.strand(), wanted)
                    .id()
                    .toString();
        });
    }

    private void requireRoom(TimelineId timeline) {
        if (store.countEntries(timeline) >= Timeline.ENTRIES) {
            throw new TooMany("entries", Timeline.ENTRIES);
        }
    }

    /**
     * @param strand where it stands, whatever is wanted of it; null for none
     */
    Entry draft(Act act, Timeline home, EntryId id, @Nullable StrandId strand, NewEntry wanted) {
        var entry = Entry.draft(act, id, home.id(), wanted.headline(), wanted.body());
        wanted.citations().forEach(citation -> cited.cite(act, entry, citation));
        if (strand != null) {
            home.strands().require(strand);
            entry.moveTo(act, act.revision(), strand);
        }
        if (wanted.when() != null) {
            entry.date(act, act.revision(), wanted.when(), wanted.basis());
        } else {
            entry.keepBasis(act, wanted.basis());
        }
        if (wanted.planned()) {
            entry.plan(act);
        }
        entry.concern(act, List.of(), wanted.persons());
        store.add(entry);
        return entry;
    }

    /** Words the headline anew; merged word by word with what others made of it since the base. */
    public Receipt rephrase(OpId opId, TimelineId timeline, EntryId id, long base, String headline) {
        return rephrase(opId, timeline, id, base, null, headline);
    }

    /**
     * As above, for a headline that was typed on another wording than the base's: on that merged, in a browser, with keystrokes
     * that had not been sent.
     *
     * @param from what the member had before them; null for the wording of the base
     */
    public Receipt rephrase(
            OpId opId, TimelineId timeline, EntryId id, long base, @Nullable String from, String headline) {
        var command = commands.on(timeline, id, opId, "entry.rephrase")
                .basedOn(base)
                .with("from", from)
                .with("headline", headline);
        return commands.answer(command, timeline, id, (act, entry) -> {
            var known = known(entry, EntryField.HEADLINE, TextField.HEADLINE, base, from);
            return entry.words()
                    .rephrase(act, known, headline, text -> fields.worded(entry, EntryField.HEADLINE, text))
                    .json();
        });
    }

    /** Words the body anew; merged word by word with what others made of it since the base. */
    public Receipt rewrite(OpId opId, TimelineId timeline, EntryId id, long base, String body) {
        return rewrite(opId, timeline, id, base, null, body);
    }

    /**
     * As above, for a body that was typed on another wording than the base's: on that merged, in a browser, with keystrokes
     * that had not been sent.
     *
     * @param from what the member had before them; null for the wording of the base
     */
    public Receipt rewrite(OpId opId, TimelineId timeline, EntryId id, long base, @Nullable String from, String body) {
        var command = commands.on(timeline, id, opId, "entry.rewrite")
                .basedOn(base)
                .with("from", from)
                .with("body", body);
        return commands.answer(command, timeline, id, (act, entry) -> {
            var known = known(entry, EntryField.BODY, TextField.BODY, base, from);
            return entry.words()
                    .rewrite(act, known, body, text -> fields.worded(entry, EntryField.BODY, text))
                    .json();
        });
    }

    public Receipt date(OpId opId, TimelineId timeline, EntryId id, long base, When when, WhenBasis basis) {
        var command = commands.on(timeline, id, opId, "entry.date")
                .basedOn(base)
                .with("when", when.edtf())
                .with("basis", Json.write(basis));
        return commands.answer(
                command,
                timeline,
                id,
                (act, entry) -> entry.date(act, base, when, basis).json());
    }

    public Receipt undate(OpId opId, TimelineId timeline, EntryId id, long base) {
        var command = commands.on(timeline, id, opId, "entry.undate").basedOn(base);
        return commands.answer(
                command, timeline, id, (act, entry) -> entry.undate(act, base).json());
    }

    /** Says that the event is announced, and not yet known to have happened. */
    public Receipt plan(OpId opId, TimelineId timeline, EntryId id) {
        return commands.perform(
                commands.on(timeline, id, opId, "entry.plan"), timeline, id, (act, entry) -> entry.plan(act));
    }

    public Receipt unplan(OpId opId, TimelineId timeline, EntryId id) {
        return commands.perform(
                commands.on(timeline, id, opId, "entry.unplan"), timeline, id, (act, entry) -> entry.unplan(act));
    }

    /**
     * Puts the entry into another lane.
     *
     * @param strand null for none
     */
    public Receipt moveTo(OpId opId, TimelineId timeline, EntryId id, long base, @Nullable StrandId strand) {
        var command =
                commands.on(timeline, id, opId, "entry.moveTo").basedOn(base).with("strand", strand);
        return commands.answer(command, timeline, id, (act, entry) -> {
            if (strand != null) {
                store.timeline(timeline).strands().require(strand);
            }
            return entry.moveTo(act, base, strand).json();
        });
    }

    /** Says whom the entry concerns; what others added or took away since the base stays added or taken away. */
    public Receipt concern(OpId opId, TimelineId timeline, EntryId id, long base, List<String> persons) {
        var command =
                commands.on(timeline, id, opId, "entry.concern").basedOn(base).with("persons", Json.write(persons));
        return commands.answer(command, timeline, id, (act, entry) -> {
            var known = entry.isCurrent(EntryField.PERSONS, base)
                    ? entry.persons()
                    : fields.at(entry, EntryField.PERSONS, base).persons();
            return entry.concern(act, known, persons).json();
        });
    }

    /** Leaves a tombstone, from which the entry can be brought back as it was. */
    public Receipt delete(OpId opId, TimelineId timeline, EntryId id) {
        return commands.perform(
                commands.on(timeline, id, opId, "entry.delete"), timeline, id, (act, entry) -> entry.delete(act));
    }

    public Receipt bringBack(OpId opId, TimelineId timeline, EntryId id) {
        return commands.perform(
                commands.on(timeline, id, opId, "entry.bringBack"), timeline, id, (act, entry) -> entry.bringBack(act));
    }

    /**
     * Places the entry by hand among those whose dates overlap with its own.
     *
     * @param after the entry that it is to follow, null for none
     * @param before the entry that it is to precede, null for none
     * @throws OrderAgainstDates if no place there agrees with the dates
     */
    public Receipt order(
            OpId opId, TimelineId timeline, EntryId id, @Nullable EntryId after, @Nullable EntryId before) {
        var command = commands.on(timeline, id, opId, "entry.order")
                .with("after", after)
                .with("before", before);
        return commands.perform(
                command,
                timeline,
                id,
                (act, entry) -> entry.order(
                        act,
                        after == null ? null : store.entry(timeline, after),
                        before == null ? null : store.entry(timeline, before)));
    }

    /** The wording that a member had before them. */
    private String known(Entry entry, EntryField field, TextField text, long base, @Nullable String from) {
        if (from != null) {
            return from.isBlank() ? "" : text.accept(from);
        }
        return entry.isCurrent(field, base)
                ? entry.words().of(field).text()
                : fields.at(entry, field, base).text();
    }
}
