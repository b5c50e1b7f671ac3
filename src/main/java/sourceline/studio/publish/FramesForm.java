package sourceline.studio.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import sourceline.journal.OpId;
import sourceline.publication.Frames;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** On whose pages the embed may stand: shown to everybody, set by editors. */
class FramesForm extends Details {

    FramesForm(PublishServices services, Plan plan) {
        super(Words.say("publish.frames"));
        var origins = FieldNames.name("origins", new TextArea(Words.say("publish.frames.origins")));
        origins.setHelperText(Words.say("publish.frames.explained"));
        origins.setValue(
                String.join("\n", services.embedding().frames(plan.id()).origins()));
        origins.setWidthFull();
        origins.setReadOnly(!plan.editor());
        var content = new Div(origins);
        content.addClassName("sl-notice-form");
        if (plan.editor()) {
            var save = new Button(Words.say("publish.frames.save"), click -> {
                services.embedding().allowOn(OpId.random(), plan.id(), Frames.typed(origins.getValue()));
                origins.setInvalid(false);
                Toast.done(Words.say("publish.frames.saved"));
            });
            save.addThemeVariants(ButtonVariant.SMALL);
            content.add(save);
        }
        add(content);
    }
}
