package sourceline.studio.access;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.newsroom.EmailAddress;
import sourceline.newsroom.InvitationLink;
import sourceline.newsroom.Joining;
import sourceline.newsroom.Members;
import sourceline.newsroom.Membership;
import sourceline.newsroom.Role;
import sourceline.studio.Studio;

@SpringTest
class AccessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    As as;

    @Autowired
    Membership membership;

    @Autowired
    Members members;

    @Autowired
    Joining joining;

    private final String name = "Member " + UUID.randomUUID();

    @AfterEach
    void leave() {
        Studio.leave();
    }

    @Test
    void the_sign_in_page_posts_address_and_password_past_the_server_side() {
        Studio.open(context, "login");

        var form = _get(PostForm.class).getElement();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("login");
        assertThat(inputs(form))
                .extracting(input -> input.getAttribute("name"))
                .isEqualTo(List.of("username", "password"));
        assertThat(inputs(form))
                .extracting(input -> input.getAttribute("autocomplete"))
                .isEqualTo(List.of("username", "current-password"));
    }

    @Test
    void production_lists_nobody_to_sign_in_as() {
        as.id(Role.EDITOR);
        Studio.open(context, "login");

        assertThat(_get(LoginView.class).getElement().getTextRecursively()).doesNotContain("First EDITOR");
    }

    @Test
    void why_signing_in_failed_is_said_as_an_alert() {
        openLogin("error");
        assertThat(message().getText()).contains("do not belong together");
        assertThat(message().getElement().getAttribute("role")).isEqualTo("alert");
        Studio.leave();

        openLogin("wait=30");
        assertThat(message().getText()).contains("30 seconds");
        Studio.leave();

        openLogin("wait=%3Cb%3E");
        _assertNone(Div.class, spec -> spec.withClasses("access-message"));
    }

    @Test
    void an_invitation_asks_for_a_password_only_and_makes_a_member() {
        var link = invite();
        Studio.open(context, "invitation/" + link.token());
        assertThat(_get(TextField.class).isReadOnly()).isTrue();
        assertThat(_get(EmailField.class).getValue()).isEqualTo(As.email(name));

        _setValue(_get(PasswordField.class), As.PASSWORD);
        _click(_get(Button.class));

        assertThat(members.withEmail(EmailAddress.of(As.email(name)))
                        .orElseThrow()
                        .roles())
                .isEqualTo(Set.of(Role.CHECKER));
        UI.getCurrent().navigate("login");
        assertThat(inputs(_get(PostForm.class).getElement()).getFirst().getAttribute("value"))
                .isEqualTo(As.email(name));
    }

    @Test
    void a_password_that_is_too_short_is_refused_and_stays() {
        var link = invite();
        Studio.open(context, "invitation/" + link.token());

        _setValue(_get(PasswordField.class), "short");
        assertThatThrownBy(() -> _click(_get(Button.class)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("password"));

        assertThat(_get(PasswordField.class).getValue()).isEqualTo("short");
        assertThat(_get(Button.class).isEnabled()).isTrue();
        assertThat(members.withEmail(EmailAddress.of(As.email(name)))).isEmpty();
    }

    @Test
    void a_forgotten_password_is_replaced() {
        var member = as.join(name, Role.WRITER);
        var link = as.administrator(() -> membership.passwordLink(OpId.random(), member));
        Studio.open(context, "invitation/" + link.token());

        _setValue(_get(PasswordField.class), "an entirely new one");
        _click(_get(Button.class));

        assertThat(joining.invitation(link.token())).isEmpty();
        assertThat(members.named(member))
                .hasValueSatisfying(same -> assertThat(same.name()).isEqualTo(name));
    }

    @Test
    void a_link_that_leads_nowhere_says_what_to_do() {
        as.id(Role.ADMINISTRATOR);
        for (var address : List.of("invitation/nonsense", "first-administrator/nonsense")) {
            Studio.open(context, address);
            assertThat(_get(DeadLink.class).getElement().getTextRecursively()).contains("Ask an administrator");
            assertThat(_find(PasswordField.class)).isEmpty();
            Studio.leave();
        }
    }

    @Test
    void an_invitation_greets_whom_it_is_for() {
        var link = invite();
        Studio.open(context, "invitation/" + link.token());

        assertThat(_get(H2.class).getText()).contains(name);
        assertThat(_get(InvitationPage.class).getElement().getTextRecursively()).contains("Checker");
    }

    private void openLogin(String query) {
        Studio.enter(context);
        UI.getCurrent().navigate("login", QueryParameters.fromString(query));
    }

    private InvitationLink invite() {
        return as.administrator(() -> membership.invite(OpId.random(), name, As.email(name), Set.of(Role.CHECKER)));
    }

    private static Div message() {
        return _get(Div.class, spec -> spec.withClasses("access-message"));
    }

    private static List<Element> inputs(Element form) {
        return form.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child -> Stream.concat(Stream.of(child), child.getChildren()))
                .filter(element -> !element.isTextNode() && element.getTag().equals("input"))
                .toList();
    }
}
