package sourceline.timeline;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.Subject;
import sourceline.text.AuthoredText;

/** What the fields of an entry were, as the journal has it. */
@Component
class FieldHistory {

    private final Journal journal;

    FieldHistory(Journal journal) {
        this.journal = journal;
    }

    /**
     * What a field was at a revision.
     *
     * @throws EntryNotYetThere if the entry was added later
     */
    Earlier at(Entry entry, EntryField field, long revision) {
        return lastChange(entry, field.key(), revision).map(Earlier::after).orElseGet(() -> {
            if (lastChange(entry, "created", revision).isEmpty()) {
                throw new EntryNotYetThere(entry.id(), revision);
            }
            return Earlier.UNSET;
        });
    }

    /** A wording that the field had before, with its authors. */
    Optional<AuthoredText> worded(Entry entry, EntryField field, String text) {
        return journal.lastChangeTo(subject(entry), entry.id().uuid(), field.key(), text)
                .map(change -> Earlier.after(change).words());
    }

    /** The last change of a field up to a revision. */
    Optional<JournalEntry> lastChange(Entry entry, String field, long revision) {
        return journal.lastChange(subject(entry), entry.id().uuid(), field, revision);
    }

    private static Subject subject(Entry entry) {
        return Subject.timeline(entry.timeline().uuid());
    }
}
