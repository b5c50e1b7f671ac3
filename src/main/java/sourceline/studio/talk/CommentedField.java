package sourceline.studio.talk;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;

/** Which part of an entry something is said about: a field, or the entry as a whole. */
final class CommentedField {

    private static final String WHOLE = "entry";
    private static final List<String> PARTS = List.of(WHOLE, "when", "headline", "body", "citations", "media");

    private CommentedField() {}

    static Select<String> choice(String label) {
        var choice = FieldNames.name("field", new Select<String>());
        choice.setLabel(label);
        choice.setItems(PARTS);
        choice.setItemLabelGenerator(part -> Words.say("field." + part));
        clear(choice);
        return choice;
    }

    /** Chooses a part, if it is one. */
    static void choose(Select<String> choice, String part) {
        if (PARTS.contains(part)) {
            choice.setValue(part);
        }
    }

    static void clear(Select<String> choice) {
        choice.setValue(WHOLE);
    }

    /** Empty for the entry as a whole. */
    static Optional<String> of(Select<String> choice) {
        return Optional.of(choice.getValue()).filter(part -> !part.equals(WHOLE));
    }
}
