package sourceline.studio.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.BiConsumer;
import sourceline.journal.OpId;
import sourceline.publication.LocalMoment;
import sourceline.publication.PlannedPublication;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.MomentField;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;

/** Asks for a time, on the timeline's clock, at which something is to go out by itself. */
class LaterForm extends Dialog {

    private final OpId opId = OpId.random();
    private final MomentField at = FieldNames.name("at", new MomentField(Words.say("publish.later.at")));
    private final Div content = new Div();
    private final ZoneId zone;

    private LaterForm(Plan plan, String title, String explained, LocalDateTime suggested) {
        this.zone = plan.timeline().zone();
        setHeaderTitle(title);
        setWidth("min(520px, calc(100vw - 24px))");
        at.setValue(suggested);
        help();
        at.addValueChangeListener(change -> help());
        content.add(new Paragraph(explained), at);
        content.addClassName("sl-notice-form");
        add(content);
    }

    /** Asks when the choice is to go out. */
    static LaterForm planning(
            PublishServices services, Plan plan, Set<EntryId> chosen, Measure heights, Runnable planned) {
        var nextHour = LocalDateTime.now(
                        services.clock().withZone(plan.timeline().zone()))
                .plusHours(1)
                .truncatedTo(ChronoUnit.HOURS);
        var explained = Words.say("publish.later.explained", chosen.size());
        var form = new LaterForm(plan, Words.say("publish.later.title"), explained, nextHour);
        var embargo = new Checkbox(Words.say("publish.later.embargo"));
        form.content.add(embargo);
        form.confirm("publish.later.confirm", (opId, at) -> {
            services.scheduling()
                    .plan(
                            opId,
                            plan.id(),
                            plan.plan().revision(),
                            chosen,
                            at,
                            embargo.getValue(),
                            heights.known().orElse(null));
            planned.run();
        });
        return form;
    }

    /** Asks for another time for what is planned. */
    static LaterForm moving(PublishServices services, Plan plan, PlannedPublication planned, Runnable moved) {
        var form = new LaterForm(
                plan,
                Words.say("publish.move.title"),
                Words.say("publish.move.explained"),
                LocalDateTime.ofInstant(planned.at(), plan.timeline().zone()));
        form.confirm("publish.move.confirm", (opId, at) -> {
            services.scheduling().move(opId, plan.id(), at);
            moved.run();
        });
        return form;
    }

    private void confirm(String words, BiConsumer<OpId, Instant> act) {
        var confirm = new Button(Words.say(words), click -> {
            if (at.getValue() == null) {
                FieldNames.showAt(this, "at", Words.say("publish.later.missing"));
                return;
            }
            act.accept(opId, new LocalMoment(at.getValue(), zone).instant());
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("action.cancel"), click -> close()), confirm);
    }

    /** Whose clock it is, and which of two moments where it shows one time twice. */
    private void help() {
        var typed = at.getValue();
        var twice = typed != null && new LocalMoment(typed, zone).isTwice();
        at.setHelperText(Words.say(twice ? "publish.later.twice" : "publish.later.zone", zone.getId()));
    }
}
