package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import sourceline.journal.OpId;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.KeptText;
import sourceline.studio.parts.Words;

/** Asks for words without which a step cannot be taken; what was typed stays if it is refused. */
class ReasonDialog extends Dialog {

    /**
     * @param key under which the browser keeps the words until the step is taken
     * @param field the name under which the words are refused
     * @param step takes the step with the words
     */
    ReasonDialog(String key, String field, String title, String label, String action, BiConsumer<OpId, String> step) {
        OpId opId = OpId.random();
        TextArea words = FieldNames.name(field, new TextArea(label));
        KeptText kept = KeptText.in(words, key);
        words.setMinRows(3);
        words.setWidthFull();
        words.setAutofocus(true);
        setHeaderTitle(title);
        addClassName("sl-dialog");
        add(words);
        Button cancel = new Button(Words.say("action.cancel"), click -> {
            kept.drop();
            close();
        });
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button take = new Button(action, click -> {
            step.accept(opId, words.getValue());
            kept.drop();
            close();
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, take);
    }
}
