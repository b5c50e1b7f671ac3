package sourceline.studio.editor;

import java.util.ArrayList;
import java.util.List;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Words;
import sourceline.timeline.WhenBasis;

/** What a date rests on, in a line. */
final class BasisWords {

    private BasisWords() {}

    static String of(WhenBasis basis, Workbench workbench) {
        List<String> said = new ArrayList<>();
        if (basis.words() != null) {
            said.add(Words.say("editor.basis.words", basis.words()));
        }
        if (basis.anchor() != null) {
            String day = Moment.day(basis.anchor());
            said.add(
                    basis.anchorNote() == null
                            ? Words.say("editor.basis.anchor", day)
                            : Words.say("editor.basis.anchor-note", day, basis.anchorNote()));
        }
        if (basis.inferredBy() != null) {
            said.add(Words.say("editor.basis.inferred", workbench.name(basis.inferredBy())));
        }
        String note = basis.note();
        if (note != null && said.isEmpty()) {
            return Words.say("editor.basis", note);
        }
        if (note != null) {
            return Words.say("editor.basis.and-note", String.join(", ", said), note);
        }
        return said.isEmpty() ? Words.say("editor.basis.none") : Words.say("editor.basis", String.join(", ", said));
    }
}
