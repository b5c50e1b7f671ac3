package sourceline.studio.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import sourceline.studio.parts.CopyButton;
import sourceline.studio.parts.Words;

/** Shows something, this once, that is kept nowhere in clear. */
class SecretDialog extends Dialog {

    /**
     * @param explained what is to be done with it
     * @param label what it is called
     * @param closed called when the administrator is done with it
     */
    SecretDialog(String title, String explained, String label, String secret, Runnable closed) {
        addClassName("administration-dialog");
        setHeaderTitle(title);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var field = new TextField(label);
        field.setValue(secret);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.addClassName("administration-link");
        field.setSuffixComponent(new CopyButton(Words.say("link.copy"), Words.say("link.copy"), secret));
        add(new Paragraph(explained), field);
        var done = new Button(Words.say("link.done"), click -> {
            close();
            closed.run();
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
