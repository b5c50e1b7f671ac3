package sourceline.studio.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import sourceline.newsroom.InvitationLink;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.Words;

/** Links that were handed on and not followed yet, and new ones. */
class InvitationsSection extends Div {

    private final Services services;

    InvitationsSection(Services services) {
        this.services = services;
        addClassNames("sl-section", "administration-invitations");
        show();
    }

    private void show() {
        removeAll();
        var open = services.membership().invitations();
        if (open.isEmpty()) {
            add(new EmptyState(Words.say("invitations.none"), Words.say("invitations.none.next"), inviteButton()));
            return;
        }
        var actions = new Div(inviteButton());
        actions.addClassName("sl-actions");
        var list = new UnorderedList();
        list.addClassNames("sl-rows", "sl-rows-card");
        open.forEach(invitation -> list.add(new InvitationLine(services, invitation, this::show)));
        add(actions, list);
    }

    private Button inviteButton() {
        var invite = new Button(
                Words.say("invitations.invite"), click -> new InviteDialog(services.membership(), this::hand).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return invite;
    }

    private void hand(String name, InvitationLink link) {
        show();
        new LinkDialog(Words.say("link.invitation", name), link, services.publicUrl(), () -> {}).open();
    }
}
