package sourceline.studio.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import sourceline.journal.OpId;
import sourceline.review.HouseRules;
import sourceline.review.HouseRulesDesk;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.studio.rules.RulesForm;

/** The newsroom's policy. */
class HouseRulesSection extends Div {

    private final HouseRulesDesk desk;
    private final RulesForm form = new RulesForm();
    private OpId opId = OpId.random();

    HouseRulesSection(HouseRulesDesk desk) {
        this.desk = desk;
        addClassNames("sl-card", "administration-rules");
        form.show(desk.rules());
        var save = new Button(Words.say("rules.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var foot = new Div(save);
        foot.addClassName("sl-actions");
        add(new Paragraph(Words.say("rules.explained")), form, foot);
    }

    private void save() {
        var before = desk.rules();
        var receipt = desk.change(opId, form.value());
        opId = OpId.random();
        if (receipt.changed()) {
            Toast.undoable(Words.say("rules.saved"), () -> undo(before));
        } else {
            Toast.done(Words.say("rules.same"));
        }
    }

    private void undo(HouseRules before) {
        desk.change(OpId.random(), before);
        form.show(before);
    }
}
