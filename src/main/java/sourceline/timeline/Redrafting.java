package sourceline.timeline;

import org.springframework.stereotype.Component;
import sourceline.journal.Act;

/** Words entries anew inside a command, one of another room too. It asks nobody for permission. */
@Component
public class Redrafting {

    private final TimelineStore store;
    private final FieldHistory fields;

    Redrafting(TimelineStore store, FieldHistory fields) {
        this.store = store;
        this.fields = fields;
    }

    /**
     * Words a field anew; merged word by word with what others made of it since the base.
     *
     * @param field {@code headline} or {@code body}
     * @param base the wording that whoever wrote the new one had before them
     * @throws NoSuchEntry if the timeline has none with that id
     * @throws EntryIsDeleted if it has been deleted
     * @throws NoSuchField if the field has no words
     * @throws TextRefusal if the wording is over its limit, or there is none
     */
    public Edited reword(Act act, TimelineId timeline, EntryId id, String field, String base, String wanted) {
        var entry = store.entry(timeline, id);
        if (entry.isDeleted()) {
            throw new EntryIsDeleted(id, entry.words().of(EntryField.HEADLINE).text());
        }
        var words = EntryField.of(field);
        if (words == EntryField.HEADLINE) {
            return entry.words().rephrase(act, base, wanted, text -> fields.worded(entry, words, text));
        }
        if (words == EntryField.BODY) {
            return entry.words().rewrite(act, base, wanted, text -> fields.worded(entry, words, text));
        }
        throw new NoSuchField(field);
    }
}
