package sourceline.studio.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import sourceline.journal.OpId;
import sourceline.newsroom.InvitationView;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** An invitation that nobody has followed yet. */
class InvitationLine extends ListItem {

    private final Services services;
    private final InvitationView invitation;
    private final Runnable changed;

    /** @param changed called once something has changed */
    InvitationLine(Services services, InvitationView invitation, Runnable changed) {
        this.services = services;
        this.invitation = invitation;
        this.changed = changed;
        addClassNames("administration-line", "administration-invitation");
        var name = new Span(invitation.name());
        name.addClassName("administration-name");
        var what = invitation.forMember()
                ? Words.say("invitations.for-password")
                : Words.say("invitations.to-join", Names.ROLES.of(invitation.roles()));
        var until = new Span(Words.say(
                invitation.expired() ? "invitations.expired" : "invitations.until", Moment.of(invitation.expiresAt())));
        until.addClassName(invitation.expired() ? "administration-expired" : "sl-quiet");
        add(new Div(name, new Email(invitation.email())), new Div(new Span(what), until), actions());
    }

    private Div actions() {
        var renew = button("invitations.renew", this::renew);
        var withdraw = button("invitations.withdraw", this::withdraw);
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        var actions = new Div(renew, withdraw);
        actions.addClassName("sl-actions");
        return actions;
    }

    private Button button(String words, Runnable act) {
        var button = new Button(Words.say(words), click -> act.run());
        button.setAriaLabel(Words.say(words + "-of", invitation.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void renew() {
        var link = services.membership().renew(OpId.random(), invitation.id());
        changed.run();
        new LinkDialog(Words.say("link.invitation", invitation.name()), link, services.publicUrl(), () -> {}).open();
    }

    private void withdraw() {
        services.membership().withdraw(OpId.random(), invitation.id());
        Toast.done(Words.say("invitations.withdrawn", invitation.name()));
        changed.run();
    }
}
