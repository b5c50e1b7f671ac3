package sourceline.studio.editor;

import java.util.List;
import sourceline.journal.OpId;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.text.Merged;
import sourceline.timeline.Edited;
import sourceline.timeline.EntryField;
import sourceline.timeline.EntryId;

/** Says that an edit overrode somebody else's, and offers to bring theirs back. */
final class Overridden {

    private Overridden() {}

    static void tell(Workbench workbench, EntryId entry, EntryField field, Edited edited) {
        Long older = edited.older();
        if (edited.deleted()) {
            Toast.done(Words.say("editor.kept-with-deleted"));
        }
        if (older != null) {
            offer(workbench, entry, field, edited.conflicts(), older);
        }
    }

    /**
     * @param conflicts of a text, the places where only one could stand; empty for a field that is no text
     * @param older the revision that has what was overridden
     */
    static void offer(
            Workbench workbench, EntryId entry, EntryField field, List<Merged.Conflict> conflicts, long older) {
        String words = conflicts.isEmpty() || conflicts.getFirst().older().isBlank()
                ? Words.say("editor.overridden", Words.say("editor.field." + field.key()))
                : Words.say("editor.overridden-words", conflicts.getFirst().older());
        OpId opId = OpId.random();
        Toast.withAction(
                words,
                Words.say("editor.restore"),
                () -> workbench.services().entries().restore(opId, workbench.timeline(), entry, field.key(), older));
    }
}
