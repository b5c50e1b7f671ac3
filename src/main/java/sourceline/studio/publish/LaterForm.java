package sourceline.studio.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.Set;
import sourceline.journal.OpId;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.MomentField;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;

/** Asks when the choice is to go out by itself, on the timeline's clock. */
class LaterForm extends Dialog {

    private final OpId opId = OpId.random();
    private final MomentField at = FieldNames.name("at", new MomentField(Words.say("publish.later.at")));
    private final Checkbox embargo = new Checkbox(Words.say("publish.later.embargo"));

    LaterForm(PublishServices services, Plan plan, Set<EntryId> chosen, Measure heights, Runnable planned) {
        var zone = plan.timeline().zone();
        setHeaderTitle(Words.say("publish.later.title"));
        setWidth("min(520px, calc(100vw - 24px))");
        at.setValue(LocalDateTime.now(services.clock().withZone(zone))
                .plusHours(1)
                .withMinute(0)
                .withSecond(0)
                .withNano(0));
        at.setHelperText(Words.say("publish.later.zone", zone.getId()));
        var content = new Div(new Paragraph(Words.say("publish.later.explained", chosen.size())), at, embargo);
        content.addClassName("sl-notice-form");
        add(content);
        var confirm = new Button(Words.say("publish.later.confirm"), click -> {
            if (at.getValue() == null) {
                FieldNames.showAt(this, "at", Words.say("publish.later.missing"));
                return;
            }
            services.scheduling()
                    .plan(
                            opId,
                            plan.id(),
                            plan.plan().revision(),
                            chosen,
                            at.getValue().atZone(zone).toInstant(),
                            embargo.getValue(),
                            heights.known().orElse(null));
            close();
            planned.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("action.cancel"), click -> close()), confirm);
    }
}
