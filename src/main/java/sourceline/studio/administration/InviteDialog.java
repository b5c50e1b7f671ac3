package sourceline.studio.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.BiConsumer;
import sourceline.journal.OpId;
import sourceline.newsroom.InvitationLink;
import sourceline.newsroom.Membership;
import sourceline.newsroom.Role;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;

/** Invites somebody: who they are, and what they will be allowed to do. */
class InviteDialog extends Dialog {

    private final Membership membership;
    private final BiConsumer<String, InvitationLink> invited;
    private final TextField name = FieldNames.name("name", new TextField(Words.say("invite.name")));
    private final TextField email = FieldNames.name("email", new TextField(Words.say("invite.email")));
    private final RolesField roles = new RolesField();
    private final OpId opId = OpId.random();

    /** @param invited is handed the invited person's name and the link */
    InviteDialog(Membership membership, BiConsumer<String, InvitationLink> invited) {
        this.membership = membership;
        this.invited = invited;
        addClassName("administration-dialog");
        setHeaderTitle(Words.say("invite.title"));
        setCloseOnOutsideClick(false);
        name.setHelperText(Words.say("invite.name.help"));
        name.setAutocomplete(Autocomplete.OFF);
        email.setHelperText(Words.say("invite.email.help"));
        email.setAutocomplete(Autocomplete.OFF);
        roles.setValue(Set.of(Role.WRITER));
        var form = new Div(name, email, roles);
        form.addClassName("administration-form");
        add(form);
        var invite = new Button(Words.say("invite.invite"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("action.cancel"), click -> close()), invite);
        name.focus();
    }

    private void invite() {
        var link = membership.invite(opId, name.getValue(), email.getValue(), roles.getValue());
        close();
        invited.accept(name.getValue().strip(), link);
    }
}
