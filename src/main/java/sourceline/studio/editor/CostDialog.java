package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import sourceline.journal.OpId;
import sourceline.studio.parts.Words;

/** Says what a step costs that cannot be taken back, before it is taken. */
class CostDialog extends Dialog {

    CostDialog(String title, String cost, String action, Consumer<OpId> step) {
        OpId opId = OpId.random();
        setHeaderTitle(title);
        addClassName("sl-dialog");
        add(new Paragraph(cost));
        Button cancel = new Button(Words.say("action.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button take = new Button(action, click -> {
            step.accept(opId);
            close();
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, take);
    }
}
