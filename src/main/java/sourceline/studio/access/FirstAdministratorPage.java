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
import sourceline.newsroom.Joining;
import sourceline.studio.parts.Words;

/** Where the link in the log of a new newsroom leads: makes the first administrator. */
@Route(value = "first-administrator/:token", autoLayout = false)
@AnonymousAllowed
@StyleSheet("assets/access.css")
class FirstAdministratorPage extends AccessPage implements BeforeEnterObserver, HasDynamicTitle {

    private final Joining joining;

    FirstAdministratorPage(Joining joining) {
        this.joining = joining;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        if (joining.isFirstAdministrator(token)) {
            show(token);
        } else {
            content().add(new DeadLink());
        }
    }

    private void show(String token) {
        content()
                .add(
                        new H2(Words.say("access.first-title")),
                        new Paragraph(Words.say("access.first-explained")),
                        new JoinForm(
                                Words.say("access.first"),
                                form -> joining.becomeFirstAdministrator(
                                        OpId.random(), token, form.name(), form.email(), form.password())));
    }

    @Override
    public String getPageTitle() {
        return Words.say("access.first-title");
    }
}
