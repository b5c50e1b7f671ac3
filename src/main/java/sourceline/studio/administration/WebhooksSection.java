package sourceline.studio.administration;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import sourceline.api.DeliveryView;
import sourceline.api.NewWebhook;
import sourceline.api.WebhookView;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.Words;

/** Other programs that are told when readers are told something, and what became of each message. */
class WebhooksSection extends Div {

    /** How often a page looks while it is open: messages may be sent by another node. */
    private static final int MILLISECONDS = 2_000;

    private final Services services;
    private final Div messages = new Div();
    private List<WebhookView> shown = List.of();
    private List<DeliveryView> seen = List.of();
    private Registration looking = () -> {};

    WebhooksSection(Services services) {
        this.services = services;
        addClassName("sl-section");
        messages.addClassName("sl-section");
        show();
    }

    private void show() {
        removeAll();
        shown = services.webhooks().webhooks();
        if (shown.isEmpty()) {
            add(new EmptyState(Words.say("webhooks.none"), Words.say("webhooks.none.next"), addButton()));
            return;
        }
        var actions = new Div(addButton());
        actions.addClassName("sl-actions");
        var list = new UnorderedList();
        list.addClassNames("sl-rows", "sl-rows-card");
        shown.forEach(webhook -> list.add(new WebhookLine(services.webhooks(), webhook, this::hand, this::show)));
        var explained = new Div(Words.say("webhooks.explained"));
        explained.addClassName("sl-quiet");
        add(actions, list, explained, messages);
        seen = List.of();
        look();
    }

    /** Shows what became of the messages, if it is something else than what is shown. */
    private void look() {
        var now = services.webhooks().deliveries();
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        messages.removeAll();
        var receivers = shown.stream().collect(Collectors.toMap(WebhookView::id, Function.identity()));
        var list = new UnorderedList();
        list.addClassNames("sl-rows", "sl-rows-card");
        for (var delivery : now) {
            Optional.ofNullable(receivers.get(delivery.webhook()))
                    .map(receiver -> new DeliveryLine(services.webhooks(), receiver, delivery, this::look))
                    .ifPresent(list::add);
        }
        messages.add(new H2(Words.say("deliveries.title")), list);
    }

    private Button addButton() {
        var add = new Button(
                Words.say("webhooks.add"), click -> new WebhookDialog(services.webhooks(), this::hand).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void hand(NewWebhook webhook) {
        show();
        new SecretDialog(
                        Words.say("webhooks.shown", webhook.name()),
                        Words.say("webhooks.once"),
                        Words.say("webhooks.secret"),
                        webhook.secret(),
                        () -> {})
                .open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().setPollInterval(MILLISECONDS);
        looking = event.getUI().addPollListener(poll -> {
            if (!shown.isEmpty()) {
                look();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        event.getUI().setPollInterval(-1);
        looking.remove();
    }
}
