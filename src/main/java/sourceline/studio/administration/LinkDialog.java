package sourceline.studio.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import sourceline.newsroom.InvitationLink;
import sourceline.newsroom.PublicUrl;
import sourceline.studio.parts.CopyButton;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Words;

/** Shows a link, this once, to be handed on. */
class LinkDialog extends Dialog {

    /** @param closed called when the administrator is done with it */
    LinkDialog(String title, InvitationLink link, PublicUrl publicUrl, Runnable closed) {
        addClassName("administration-dialog");
        setHeaderTitle(title);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var address = publicUrl.at("/invitation/" + link.token());
        var field = new TextField(Words.say("link.label"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.addClassName("administration-link");
        var copy = new CopyButton(Words.say("link.copy"), Words.say("link.copy"), address);
        field.setSuffixComponent(copy);
        add(new Paragraph(Words.say("link.once", Moment.of(link.expiresAt()))), field);
        var done = new Button(Words.say("link.done"), click -> {
            close();
            closed.run();
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
