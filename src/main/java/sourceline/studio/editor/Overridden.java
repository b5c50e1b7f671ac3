package sourceline.studio.editor;

import sourceline.journal.OpId;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
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
        if (older == null) {
            return;
        }
        String words = edited.conflicts().isEmpty()
                ? Words.say("editor.overridden", Words.say("editor.field." + field.key()))
                : Words.say(
                        "editor.overridden-words", edited.conflicts().getFirst().older());
        OpId opId = OpId.random();
        Toast.withAction(
                words,
                Words.say("editor.restore"),
                () -> workbench.services().entries().restore(opId, workbench.timeline(), entry, field.key(), older));
    }
}
