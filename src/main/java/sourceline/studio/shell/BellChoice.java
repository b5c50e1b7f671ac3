package sourceline.studio.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import sourceline.review.Notification;
import sourceline.review.Notifications;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** What a member wants to be told of, and whether by mail too. */
class BellChoice extends Dialog {

    BellChoice(Notifications notifications) {
        setHeaderTitle(Words.say("bell.choose"));
        addClassName("sl-dialog");
        var kinds = new CheckboxGroup<Notification.Kind>(Words.say("bell.kinds"));
        kinds.setItems(Notification.Kind.values());
        kinds.setItemLabelGenerator(kind ->
                Words.say("bell.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        var mail = new Checkbox(Words.say("bell.mail"));
        mail.setHelperText(Words.say(notifications.sendsMail() ? "bell.mail.means" : "bell.mail.none"));
        mail.setEnabled(notifications.sendsMail());
        var now = notifications.choice();
        kinds.setValue(now.wanted());
        mail.setValue(now.byMail());
        var form = new Div(kinds, mail);
        form.addClassName("sl-form");
        add(form);
        var cancel = new Button(Words.say("action.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(Words.say("bell.save"), click -> {
            notifications.choose(new Notifications.Choice(kinds.getValue(), mail.getValue()));
            close();
            Toast.done(Words.say("bell.saved"));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }
}
