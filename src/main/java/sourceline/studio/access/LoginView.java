package sourceline.studio.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import sourceline.newsroom.DemoMembers;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.newsroom.SignedIn;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.parts.Words;

/**
 * Signing in: with address and password, and in the demo as one of its members. The fields are the browser's own, so
 * that a password is sent once, with the form, and never to a server-side component.
 */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("assets/access.css")
class LoginView extends AccessPage implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final Div message = new Div();

    LoginView(SignedIn signedIn, Members members, ObjectProvider<DemoMembers> demo) {
        this.signedIn = signedIn;
        message.addClassName("access-message");
        message.setVisible(false);
        var listed = demo.stream()
                .flatMap(demoMembers -> demoMembers.listed().stream())
                .flatMap(id -> members.named(id).stream())
                .toList();
        content().add(new Paragraph(Words.say("access.what")), message);
        if (listed.isEmpty()) {
            content().add(signInForm());
        } else {
            content().add(demoForm(listed), divider(), signInForm());
        }
    }

    private static Component demoForm(List<MemberView> members) {
        var list = new UnorderedList(members.stream().map(LoginView::demoMember).toArray(ListItem[]::new));
        list.addClassName("access-members");
        var form = new PostForm("demo/sign-in");
        form.add(new H2(Words.say("access.demo")), new Paragraph(Words.say("access.demo-explained")), list);
        form.getElement().setAttribute("class", "access-demo");
        return form;
    }

    private static ListItem demoMember(MemberView member) {
        var avatar = new MemberAvatar(member);
        avatar.setTooltipEnabled(false);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var role = new Span(role(member));
        role.addClassName("access-role");
        var button = new NativeButton();
        button.add(avatar, new Span(member.name()), role);
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", "member")
                .setAttribute("value", member.id().toString());
        return new ListItem(button);
    }

    private static String role(MemberView member) {
        return member.roles().stream()
                .max(Comparator.naturalOrder())
                .map(RoleWords::of)
                .orElse("");
    }

    private static Component divider() {
        var divider = new Paragraph(Words.say("access.or"));
        divider.addClassName("access-or");
        return divider;
    }

    private static Component signInForm() {
        var submit = new NativeButton(Words.say("access.sign-in"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("access-primary");
        var form = new PostForm("login");
        form.getElement().setAttribute("class", "access-form");
        var email = input("email", "username", "username").setAttribute("inputmode", "email");
        email.setAttribute("value", TypedEmail.kept());
        form.add(
                field(Words.say("access.email"), email),
                field(Words.say("access.password"), input("password", "password", "current-password")),
                submit);
        return form;
    }

    private static Component field(String label, Element input) {
        var labelled = new NativeLabel(label);
        labelled.getElement().appendChild(input);
        return labelled;
    }

    private static Element input(String type, String name, String autocomplete) {
        return new Element("input")
                .setAttribute("type", type)
                .setAttribute("name", name)
                .setAttribute("required", true)
                .setAttribute("autocomplete", autocomplete);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.isMember()) {
            event.forwardTo("");
            return;
        }
        message(event.getLocation().getQueryParameters()).ifPresent(this::show);
    }

    private record Message(String words, boolean problem) {}

    private static Optional<Message> message(QueryParameters query) {
        if (query.getParameters().containsKey(SignInFailed.ERROR)) {
            return Optional.of(new Message(Words.say("access.failed"), true));
        }
        if (query.getParameters().containsKey(JoinForm.JOINED)) {
            return Optional.of(new Message(Words.say("access.joined"), false));
        }
        return query.getSingleParameter(SignInFailed.WAIT)
                .filter(wait -> wait.matches("[0-9]{1,6}"))
                .map(wait -> new Message(Words.say("access.wait", Integer.valueOf(wait)), true));
    }

    private void show(Message shown) {
        message.setText(shown.words());
        message.setVisible(true);
        message.getElement().setAttribute("role", shown.problem() ? "alert" : "status");
        message.setClassName("access-problem", shown.problem());
    }

    @Override
    public String getPageTitle() {
        return Words.say("access.title");
    }
}
