package sourceline.studio.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.function.Consumer;
import sourceline.api.NewWebhook;
import sourceline.api.Webhooks;
import sourceline.journal.OpId;
import sourceline.publication.ReadersTold.What;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;

/** Adds a webhook: who is told, where, and of what. */
class WebhookDialog extends Dialog {

    private final Webhooks webhooks;
    private final Consumer<NewWebhook> added;
    private final TextField name = FieldNames.name("name", new TextField(Words.say("webhooks.name")));
    private final TextField address = FieldNames.name("address", new TextField(Words.say("webhooks.address")));
    private final CheckboxGroup<What> about =
            FieldNames.name("about", new CheckboxGroup<>(Words.say("webhooks.about"), What.values()));
    private final OpId opId = OpId.random();

    WebhookDialog(Webhooks webhooks, Consumer<NewWebhook> added) {
        this.webhooks = webhooks;
        this.added = added;
        addClassName("administration-dialog");
        setHeaderTitle(Words.say("webhooks.add"));
        setCloseOnOutsideClick(false);
        name.setHelperText(Words.say("webhooks.name.help"));
        address.setHelperText(Words.say("webhooks.address.help"));
        address.addClassName("administration-link");
        about.setItemLabelGenerator(Names.TOLD::of);
        about.setValue(EnumSet.allOf(What.class));
        var form = new Div(name, address, about);
        form.addClassName("administration-form");
        add(form);
        var add = new Button(Words.say("webhooks.add.now"), click -> save());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("action.cancel"), click -> close()), add);
        name.focus();
    }

    private void save() {
        var webhook = webhooks.add(opId, name.getValue(), address.getValue(), about.getValue());
        close();
        added.accept(webhook);
    }
}
