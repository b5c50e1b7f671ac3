package sourceline.studio.access;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import sourceline.journal.OpId;
import sourceline.newsroom.InvitationView;
import sourceline.newsroom.Joining;
import sourceline.studio.parts.Words;

/** Where the link of an invitation leads: choose a password, and belong. Also for a member who forgot theirs. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
@StyleSheet("assets/access.css")
class InvitationPage extends AccessPage implements BeforeEnterObserver, HasDynamicTitle {

    private final Joining joining;
    private final OpId opId = OpId.random();

    InvitationPage(Joining joining) {
        this.joining = joining;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        joining.invitation(token)
                .ifPresentOrElse(
                        invitation -> show(token, invitation), () -> content().add(new DeadLink()));
    }

    private void show(String token, InvitationView invitation) {
        var form = new JoinForm(
                Words.say(invitation.forMember() ? "access.set-password" : "access.join"),
                filled -> joining.accept(opId, token, filled.password()));
        form.settle(invitation.name(), invitation.email());
        content()
                .add(
                        new H2(Words.say("access.welcome", invitation.name())),
                        new Paragraph(
                                invitation.forMember()
                                        ? Words.say("access.forgot-explained")
                                        : Words.say("access.invited", RoleWords.of(invitation.roles()))),
                        form);
    }

    @Override
    public String getPageTitle() {
        return Words.say("access.invitation-title");
    }
}
