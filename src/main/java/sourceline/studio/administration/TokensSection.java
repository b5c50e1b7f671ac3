package sourceline.studio.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import sourceline.api.NewApiToken;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.Words;

/** What other programs show to be let in at the API. */
class TokensSection extends Div {

    private static final String DESCRIPTION = "/api/v1/openapi.json";

    private final Services services;

    TokensSection(Services services) {
        this.services = services;
        addClassName("sl-section");
        show();
    }

    private void show() {
        removeAll();
        var tokens = services.tokens().tokens();
        if (tokens.isEmpty()) {
            add(new EmptyState(Words.say("tokens.none"), Words.say("tokens.none.next"), makeButton()), description());
            return;
        }
        var actions = new Div(makeButton());
        actions.addClassName("sl-actions");
        var list = new UnorderedList();
        list.addClassNames("sl-rows", "sl-rows-card");
        tokens.forEach(token -> list.add(new TokenLine(services, token, this::show)));
        add(actions, list, description());
    }

    private Button makeButton() {
        var make = new Button(Words.say("tokens.make"), click -> new TokenDialog(services.tokens(), this::hand).open());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        return make;
    }

    private void hand(NewApiToken token) {
        show();
        new SecretDialog(
                        Words.say("tokens.shown", token.name()),
                        Words.say("tokens.once"),
                        Words.say("tokens.token"),
                        token.secret(),
                        () -> {})
                .open();
    }

    private Div description() {
        var link = new Anchor(DESCRIPTION, services.publicUrl().at(DESCRIPTION));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        var described = new Div(new Span(Words.say("tokens.description") + " "), link);
        described.addClassNames("sl-quiet", "administration-described");
        return described;
    }
}
