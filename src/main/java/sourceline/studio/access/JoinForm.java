package sourceline.studio.access;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;

/** Name, address and a password to choose; what is refused is said at its field, and what was typed stays. */
class JoinForm extends Div {

    static final String JOINED = "joined";

    private final TextField name = FieldNames.name("name", new TextField(Words.say("access.name")));
    private final EmailField email = FieldNames.name("email", new EmailField(Words.say("access.email")));
    private final PasswordField password =
            FieldNames.name("password", new PasswordField(Words.say("access.new-password")));

    JoinForm(String action, Consumer<JoinForm> join) {
        addClassName("access-form");
        name.setAutocomplete(Autocomplete.NAME);
        email.setAutocomplete(Autocomplete.USERNAME);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(Words.say("access.password-rule"));
        var button = new Button(action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                join.accept(this);
                TypedEmail.keep(email());
                getUI().ifPresent(ui -> ui.getPage().setLocation("login?" + JOINED));
            } finally {
                button.setEnabled(true);
            }
        });
        add(name, email, password, button);
    }

    /** Shows whom the link was made for; only the password is left to choose. */
    void settle(String name, String email) {
        this.name.setValue(name);
        this.name.setReadOnly(true);
        this.email.setValue(email);
        this.email.setReadOnly(true);
        password.setAutofocus(true);
    }

    String name() {
        return name.getValue();
    }

    String email() {
        return email.getValue();
    }

    String password() {
        return password.getValue();
    }
}
