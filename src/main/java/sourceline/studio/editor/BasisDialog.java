package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.studio.parts.DayField;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.KeptText;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;
import sourceline.timeline.WhenBasis;

/** What the date rests on: words of a citation, the day they are counted from, who read the date out of them. */
class BasisDialog extends Dialog {

    /** So begins the end of each key under which the browser keeps what is typed here. */
    static final String UNSENT = "basis";

    private final Workbench workbench;
    private final EntryState entry;
    private final TextField words =
            FieldNames.name("basis-words", new TextField(Words.say("editor.basis.which-words")));
    private final ComboBox<CitationState> citation = new ComboBox<>(Words.say("editor.basis.citation"));
    private final DayField anchor = new DayField(Words.say("editor.basis.counted-from"));
    private final TextField anchorNote =
            FieldNames.name("anchor-note", new TextField(Words.say("editor.basis.where-from")));
    private final TextArea note = FieldNames.name("basis-note", new TextArea(Words.say("editor.basis.note")));
    private final List<KeptText> kept;
    private final Checkbox inferred = new Checkbox(Words.say("editor.basis.i-inferred"));

    BasisDialog(Workbench workbench, EntryState entry) {
        this.workbench = workbench;
        this.entry = entry;
        WhenBasis basis = entry.basis();
        words.setHelperText(Words.say("editor.basis.which-words.help"));
        words.setValue(text(basis.words()));
        citation.setItems(entry.citations());
        citation.setItemLabelGenerator(one -> new Quotes(workbench).words(one));
        citation.setClearButtonVisible(true);
        citation.setValue(
                Optional.ofNullable(basis.citation()).flatMap(entry::citation).orElse(null));
        anchor.setValue(basis.anchor());
        anchorNote.setValue(text(basis.anchorNote()));
        note.setValue(text(basis.note()));
        kept = List.of(
                KeptText.in(words, workbench.key(entry.id(), UNSENT + ":words")),
                KeptText.in(anchorNote, workbench.key(entry.id(), UNSENT + ":anchor-note")),
                KeptText.in(note, workbench.key(entry.id(), UNSENT + ":note")));
        inferred.setValue(basis.inferredBy() != null);

        setHeaderTitle(Words.say("editor.basis.title"));
        addClassName("sl-dialog");
        Div form = new Div(words, citation, anchor, anchorNote, note, inferred);
        form.addClassName("sl-form");
        if (entry.when() == null) {
            form.addComponentAsFirst(new Span(Words.say("editor.basis.no-date")));
        }
        add(form);
        Button cancel = new Button(Words.say("action.cancel"), click -> end());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button save = new Button(Words.say("editor.basis.take"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setEnabled(entry.when() != null);
        getFooter().add(cancel, save);
    }

    private void save() {
        When when = entry.when();
        if (when == null || anchor.isInvalid()) {
            return;
        }
        long base = workbench.state().revision();
        workbench.services().entries().date(OpId.random(), workbench.timeline(), entry.id(), base, when, basis());
        end();
    }

    /** Nothing of it is kept any more. */
    private void end() {
        kept.forEach(KeptText::drop);
        close();
    }

    private WhenBasis basis() {
        return new WhenBasis(
                typed(words.getValue()),
                Optional.ofNullable(citation.getValue()).map(CitationState::id).orElseGet(this::holdingTheWords),
                anchor.getValue(),
                typed(anchorNote.getValue()),
                inferred.getValue()
                        ? Optional.ofNullable(entry.basis().inferredBy())
                                .orElseGet(() -> workbench.services().signedIn().id())
                        : null,
                typed(note.getValue()));
    }

    /** The citation that the words are found in, where nobody chose one. */
    private @Nullable CitationId holdingTheWords() {
        String typed = words.getValue().strip();
        return typed.isEmpty()
                ? null
                : entry.citations().stream()
                        .filter(one -> new Quotes(workbench).words(one).contains(typed))
                        .map(CitationState::id)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String typed(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
