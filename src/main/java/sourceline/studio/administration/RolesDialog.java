package sourceline.studio.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import sourceline.journal.OpId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Membership;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** Gives a member roles and takes them away. */
class RolesDialog extends Dialog {

    /** @param changed called once they have changed */
    RolesDialog(Membership membership, MemberView member, Runnable changed) {
        addClassName("administration-dialog");
        setHeaderTitle(Words.say("roles.title", member.name()));
        var opId = OpId.random();
        var roles = new RolesField();
        roles.setValue(member.roles());
        add(roles);
        var save = new Button(Words.say("roles.save"), click -> {
            membership.changeRoles(opId, member.id(), roles.getValue());
            close();
            Toast.done(Words.say("roles.saved", member.name()));
            changed.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("action.cancel"), click -> close()), save);
    }
}
