package sourceline.studio.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import sourceline.api.ApiTokenView;
import sourceline.journal.OpId;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** A token that nobody has revoked. */
class TokenLine extends ListItem {

    private final Services services;
    private final ApiTokenView token;
    private final Runnable changed;

    /** @param changed called once it is revoked */
    TokenLine(Services services, ApiTokenView token, Runnable changed) {
        this.services = services;
        this.token = token;
        this.changed = changed;
        addClassNames("administration-line", "administration-invitation");
        var name = new Span(token.name());
        name.addClassName("administration-name");
        var by = services.members().name(token.madeBy());
        var made = quiet(Words.say("tokens.made", token.hint(), by, Moment.of(token.madeAt())));
        var used = token.lastUsedAt() == null
                ? Words.say("tokens.unused")
                : Words.say("tokens.used", Moment.of(token.lastUsedAt()));
        var what = new Div(new Span(Names.SCOPES.of(token.scopes())), quiet(used), end());
        var revoke = new Button(Words.say("tokens.revoke"), click -> ask());
        revoke.setAriaLabel(Words.say("tokens.revoke-of", token.name()));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        var actions = new Div(revoke);
        actions.addClassName("sl-actions");
        add(new Div(name, made), what, actions);
    }

    private Span end() {
        if (token.expiresAt() == null) {
            return quiet(Words.say("tokens.unlimited"));
        }
        var end = quiet(Words.say(token.expired() ? "tokens.expired" : "tokens.until", Moment.of(token.expiresAt())));
        if (token.expired()) {
            end.setClassName("administration-expired");
        }
        return end;
    }

    private void ask() {
        var opId = OpId.random();
        new ConfirmDialog(
                        Words.say("tokens.revoke.ask", token.name()),
                        Words.say("tokens.revoke.means"),
                        Words.say("tokens.revoke"),
                        confirmed -> revoke(opId),
                        Words.say("action.cancel"),
                        cancelled -> {})
                .open();
    }

    private void revoke(OpId opId) {
        services.tokens().revoke(opId, token.id());
        Toast.done(Words.say("tokens.revoked", token.name()));
        changed.run();
    }

    private static Span quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassName("sl-quiet");
        return quiet;
    }
}
