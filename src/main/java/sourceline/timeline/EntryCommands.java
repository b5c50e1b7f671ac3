package sourceline.timeline;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import sourceline.journal.Act;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.SignedIn;

/** Gives commands on one entry of a timeline as the member who is signed in. */
@Component
class EntryCommands {

    private final Journal journal;
    private final TimelineStore store;
    private final SignedIn signedIn;

    EntryCommands(Journal journal, TimelineStore store, SignedIn signedIn) {
        this.journal = journal;
        this.store = store;
        this.signedIn = signedIn;
    }

    /** A command as it is yet to be given, with the entry that it is on. */
    Command on(TimelineId timeline, EntryId id, OpId opId, String name) {
        return Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, name)
                .with("entry", id);
    }

    /** Has the work done on the entry in the command's turn. */
    Receipt perform(Command command, TimelineId timeline, EntryId id, BiConsumer<Act, Entry> work) {
        return answer(command, timeline, id, (act, entry) -> {
            work.accept(act, entry);
            return "";
        });
    }

    /** As {@link #perform}; the receipt's result is what the work gives. */
    Receipt answer(Command command, TimelineId timeline, EntryId id, BiFunction<Act, Entry, String> work) {
        return journal.perform(command, act -> work.apply(act, store.entry(timeline, id)));
    }
}
