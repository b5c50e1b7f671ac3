package sourceline.studio.access;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Signing in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main {

    LoginView() {
        var form = new LoginForm();
        form.setAction("login");
        add(form);
    }
}
