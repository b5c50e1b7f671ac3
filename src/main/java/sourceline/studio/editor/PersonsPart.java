package sourceline.studio.editor;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sourceline.journal.OpId;
import sourceline.live.LiveTimeline;
import sourceline.review.Standing;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryField;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;

/** Whom the entry concerns: chosen from those whom the timeline speaks of already, or typed. */
class PersonsPart extends Div implements EntryPart {

    private final Workbench workbench;
    private final EntryId entry;
    private final MultiSelectComboBox<String> field =
            FieldNames.name(EntryField.PERSONS.key(), new MultiSelectComboBox<>(Words.say("editor.field.persons")));
    private List<String> known = List.of();
    private long base;

    PersonsPart(Workbench workbench, EntryId entry) {
        this.workbench = workbench;
        this.entry = entry;
        field.setPlaceholder(Words.say("editor.persons.add"));
        field.setWidthFull();
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> addPerson(typed.getDetail().strip()));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                concern(change.getValue());
            }
        });
        add(field);
    }

    @Override
    public void show(Standing standing) {
        base = workbench.state().revision();
        Set<String> persons = new LinkedHashSet<>(standing.entry().persons());
        List<String> now = workbench
                .picture()
                .derived(Known.class, workbench.locale(), Known::of)
                .persons();
        if (!now.equals(known)) {
            known = now;
            field.setItems(now);
        }
        if (!field.getValue().equals(persons)) {
            field.setValue(persons);
        }
    }

    /** Everybody whom an entry of the timeline names, worked out once for all pages that show the picture. */
    private record Known(List<String> persons) {

        static Known of(LiveTimeline picture) {
            return new Known(picture.state().standing().stream()
                    .map(EntryState::persons)
                    .flatMap(List::stream)
                    .distinct()
                    .sorted()
                    .toList());
        }
    }

    private void addPerson(String person) {
        if (!person.isEmpty()) {
            Set<String> persons = new LinkedHashSet<>(field.getValue());
            persons.add(person);
            concern(persons);
        }
    }

    private void concern(Set<String> persons) {
        workbench.services().entries().concern(OpId.random(), workbench.timeline(), entry, base, List.copyOf(persons));
    }
}
