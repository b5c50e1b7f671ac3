package sourceline.studio.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import sourceline.api.ApiTokens;
import sourceline.api.Lifetime;
import sourceline.api.NewApiToken;
import sourceline.api.Scope;
import sourceline.journal.OpId;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;

/** Makes a token: for which program, what it may read, and for how long. */
class TokenDialog extends Dialog {

    private final ApiTokens tokens;
    private final Consumer<NewApiToken> made;
    private final TextField name = FieldNames.name("name", new TextField(Words.say("tokens.name")));
    private final CheckboxGroup<Scope> scopes =
            FieldNames.name("scopes", new CheckboxGroup<>(Words.say("tokens.scopes"), Scope.values()));
    private final Select<Lifetime> lifetime = new Select<>();
    private final OpId opId = OpId.random();

    TokenDialog(ApiTokens tokens, Consumer<NewApiToken> made) {
        this.tokens = tokens;
        this.made = made;
        addClassName("administration-dialog");
        setHeaderTitle(Words.say("tokens.make"));
        setCloseOnOutsideClick(false);
        name.setHelperText(Words.say("tokens.name.help"));
        scopes.addClassName("administration-roles");
        scopes.setRenderer(new ComponentRenderer<>(TokenDialog::choice));
        scopes.setValue(Set.of(Scope.PUBLISHED));
        lifetime.setLabel(Words.say("tokens.lifetime"));
        lifetime.setItems(Lifetime.values());
        lifetime.setItemLabelGenerator(
                each -> Words.say("tokens.lifetime." + each.name().toLowerCase(Locale.ROOT)));
        lifetime.setValue(Lifetime.YEAR);
        var form = new Div(name, scopes, lifetime);
        form.addClassName("administration-form");
        add(form);
        var make = new Button(Words.say("tokens.make.now"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("action.cancel"), click -> close()), make);
        name.focus();
    }

    private static Span choice(Scope scope) {
        var meaning = new Span(Names.SCOPES.meaning(scope));
        meaning.addClassName("sl-quiet");
        var item = new Span(new Span(Names.SCOPES.of(scope)), meaning);
        item.addClassName("administration-choice");
        return item;
    }

    private void make() {
        var token = tokens.make(opId, name.getValue(), scopes.getValue(), lifetime.getValue());
        close();
        made.accept(token);
    }
}
