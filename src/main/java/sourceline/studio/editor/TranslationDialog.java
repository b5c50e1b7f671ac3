package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.KeptText;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryId;

/** A quote in the timeline's language, and who translated it. */
class TranslationDialog extends Dialog {

    /** So begins the end of each key under which the browser keeps what is typed here; the citation's id follows. */
    static final String UNSENT = "translation:";

    private final TextArea translation = FieldNames.name("translation", new TextArea(Words.say("editor.translation")));
    private final TextField translator = FieldNames.name("translator", new TextField(Words.say("editor.translator")));
    private final List<KeptText> kept;

    TranslationDialog(Workbench workbench, EntryId entry, CitationState citation) {
        setHeaderTitle(Words.say("editor.translate.title"));
        addClassName("sl-dialog");
        Div quote = new Div(new Quotes(workbench).words(citation));
        quote.addClassName("sl-quote");
        quote.getElement().setAttribute("dir", "auto");
        translation.setValue(citation.translation() == null ? "" : citation.translation());
        translator.setValue(citation.translator() == null ? "" : citation.translator());
        kept = List.of(
                KeptText.in(translation, workbench.key(entry, UNSENT + citation.id())),
                KeptText.in(translator, workbench.key(entry, UNSENT + citation.id() + ":translator")));
        Div form = new Div(quote, translation, translator);
        form.addClassName("sl-form");
        add(form);
        Button cancel = new Button(Words.say("action.cancel"), click -> end());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button take = new Button(Words.say("editor.translate.take"), click -> {
            workbench
                    .services()
                    .citing()
                    .translate(
                            OpId.random(),
                            workbench.timeline(),
                            entry,
                            citation.id(),
                            typed(translation.getValue()),
                            typed(translator.getValue()));
            end();
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, take);
    }

    /** Nothing of it is kept any more. */
    private void end() {
        kept.forEach(KeptText::drop);
        close();
    }

    private static @Nullable String typed(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
