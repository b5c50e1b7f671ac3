package sourceline.studio.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Locale;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.review.HouseRules;
import sourceline.review.HouseRulesDesk;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.VerdictMark;
import sourceline.studio.parts.Words;
import sourceline.verification.Verdict;

/** The newsroom's policy, each rule with what it means. */
class HouseRulesSection extends Div {

    private final HouseRulesDesk desk;
    private final Checkbox fourEyes = rule("four-eyes");
    private final IntegerField origins =
            FieldNames.name("origins-for-confirmed", new IntegerField(Words.say("rules.origins-for-confirmed")));
    private final CheckboxGroup<Verdict.Kind> publishable =
            FieldNames.name("publishable", new CheckboxGroup<>(Words.say("rules.publishable")));
    private final RadioButtonGroup<HouseRules.Overrides> overrides =
            new RadioButtonGroup<>(Words.say("rules.overrides"), HouseRules.Overrides.values());
    private final Checkbox retraction = rule("retraction-needs-two");
    private OpId opId = OpId.random();

    HouseRulesSection(HouseRulesDesk desk) {
        this.desk = desk;
        addClassNames("sl-card", "administration-rules");
        origins.setStepButtonsVisible(true);
        origins.setHelperText(Words.say("rules.origins-for-confirmed.means"));
        publishable.setItems(Verdict.Kind.values());
        publishable.setItemLabelGenerator(
                kind -> Words.say("verdict." + VerdictMark.Shape.of(kind).key()));
        publishable.setHelperText(Words.say("rules.publishable.means"));
        overrides.setItemLabelGenerator(
                who -> Words.say("rules.overrides." + who.name().toLowerCase(Locale.ROOT)));
        overrides.setHelperText(Words.say("rules.overrides.means"));
        show(desk.rules());
        var save = new Button(Words.say("rules.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var foot = new Div(save);
        foot.addClassName("sl-actions");
        add(new Paragraph(Words.say("rules.explained")), fourEyes, origins, publishable, overrides, retraction, foot);
    }

    private void show(HouseRules rules) {
        fourEyes.setValue(rules.fourEyes());
        origins.setValue(rules.originsForConfirmed());
        publishable.setValue(rules.publishable());
        overrides.setValue(rules.overrides());
        retraction.setValue(rules.retractionNeedsTwo());
    }

    private void save() {
        if (origins.isEmpty()) {
            throw new Refused("rule-origins-missing", "origins-for-confirmed");
        }
        var before = desk.rules();
        var receipt = desk.change(
                opId,
                new HouseRules(
                        fourEyes.getValue(),
                        origins.getValue(),
                        publishable.getValue(),
                        overrides.getValue(),
                        retraction.getValue()));
        opId = OpId.random();
        if (receipt.changed()) {
            Toast.undoable(Words.say("rules.saved"), () -> undo(before));
        } else {
            Toast.done(Words.say("rules.same"));
        }
    }

    private void undo(HouseRules before) {
        desk.change(OpId.random(), before);
        show(before);
    }

    private static Checkbox rule(String rule) {
        var box = new Checkbox(Words.say("rules." + rule));
        box.setHelperText(Words.say("rules." + rule + ".means"));
        return box;
    }
}
