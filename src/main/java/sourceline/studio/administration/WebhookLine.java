package sourceline.studio.administration;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.Consumer;
import sourceline.api.NewWebhook;
import sourceline.api.WebhookView;
import sourceline.api.Webhooks;
import sourceline.journal.OpId;
import sourceline.publication.ReadersTold.What;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** One webhook with what an administrator can do about it. */
class WebhookLine extends ListItem {

    private final Webhooks webhooks;
    private final WebhookView webhook;
    private final Consumer<NewWebhook> renewed;
    private final Runnable changed;

    /**
     * @param renewed is handed another secret
     * @param changed called once something has changed
     */
    WebhookLine(Webhooks webhooks, WebhookView webhook, Consumer<NewWebhook> renewed, Runnable changed) {
        this.webhooks = webhooks;
        this.webhook = webhook;
        this.renewed = renewed;
        this.changed = changed;
        addClassNames("administration-line", "administration-webhook");
        var name = new Span(webhook.name());
        name.addClassName("administration-name");
        var about = webhook.about().size() == What.values().length
                ? Words.say("webhooks.all")
                : Names.TOLD.of(webhook.about());
        add(new Div(name, quiet(webhook.address())), new Div(quiet(about)), menu());
    }

    private MenuBar menu() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var item = bar.addItem(Words.say("members.actions"));
        item.setAriaLabel(Words.say("members.actions-of", webhook.name()));
        var actions = item.getSubMenu();
        actions.addItem(Words.say("webhooks.test"), click -> test());
        actions.addItem(Words.say("webhooks.new-secret"), click -> askForSecret());
        actions.addSeparator();
        actions.addItem(Words.say("webhooks.remove"), click -> askToRemove());
        return bar;
    }

    private void test() {
        webhooks.test(OpId.random(), webhook.id());
        Toast.done(Words.say("webhooks.tested", webhook.name()));
        changed.run();
    }

    private void askForSecret() {
        var opId = OpId.random();
        ask("webhooks.new-secret", () -> renewed.accept(webhooks.replaceSecret(opId, webhook.id())));
    }

    private void askToRemove() {
        var opId = OpId.random();
        ask("webhooks.remove", () -> {
            webhooks.remove(opId, webhook.id());
            Toast.done(Words.say("webhooks.removed", webhook.name()));
            changed.run();
        });
    }

    private void ask(String key, Runnable act) {
        new ConfirmDialog(
                        Words.say(key + ".ask", webhook.name()),
                        Words.say(key + ".means"),
                        Words.say(key + ".now"),
                        confirmed -> act.run(),
                        Words.say("action.cancel"),
                        cancelled -> {})
                .open();
    }

    private static Span quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassName("sl-quiet");
        return quiet;
    }
}
