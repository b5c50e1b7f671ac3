package sourceline.studio.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import sourceline.api.DeliveryView;
import sourceline.api.WebhookView;
import sourceline.api.Webhooks;
import sourceline.journal.OpId;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** One message and what became of it. */
class DeliveryLine extends ListItem {

    /** @param sent called once it is sent again */
    DeliveryLine(Webhooks webhooks, WebhookView webhook, DeliveryView delivery, Runnable sent) {
        addClassNames("administration-line", "administration-webhook");
        var type = Words.say("told." + delivery.type());
        var what =
                new Span(delivery.timeline() == null ? type : Words.say("deliveries.about", type, delivery.timeline()));
        what.addClassName("administration-name");
        var to = quiet(Words.say("deliveries.to", webhook.name(), Moment.of(delivery.madeAt())));
        var state = new Span(state(delivery));
        if (delivery.state() != DeliveryView.State.DELIVERED && delivery.attempts() > 0) {
            state.addClassName("administration-expired");
        }
        var again = new Button(Words.say("deliveries.again"), click -> {
            webhooks.sendAgain(OpId.random(), delivery.id());
            Toast.done(Words.say("deliveries.sent-again"));
            sent.run();
        });
        again.setAriaLabel(Words.say("deliveries.again-of", what.getText(), Moment.of(delivery.madeAt())));
        again.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(again);
        actions.addClassName("sl-actions");
        add(new Div(what, to), new Div(state, quiet(answer(delivery, webhook))), actions);
    }

    private static String state(DeliveryView delivery) {
        var key =
                "deliveries." + delivery.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (delivery.state()) {
            case WAITING ->
                delivery.dueAt() == null || delivery.attempts() == 0
                        ? Words.say("deliveries.sending")
                        : Words.say(key, delivery.attempts(), Moment.of(delivery.dueAt()));
            case DELIVERED, GIVEN_UP -> Words.say(key, delivery.attempts());
        };
    }

    /** What came back last, if anything has been sent. */
    private static String answer(DeliveryView delivery, WebhookView webhook) {
        if (delivery.status() != null) {
            return Words.say("deliveries.status", Integer.toString(delivery.status()));
        }
        if (delivery.problem() == null) {
            return "";
        }
        var key = "deliveries.problem." + delivery.problem();
        return Words.say(Words.has(key) ? key : "deliveries.problem", webhook.address());
    }

    private static Span quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassName("sl-quiet");
        return quiet;
    }
}
