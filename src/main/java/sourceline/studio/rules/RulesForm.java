package sourceline.studio.rules;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Locale;
import sourceline.journal.Refused;
import sourceline.review.HouseRules;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.VerdictMark;
import sourceline.studio.parts.Words;
import sourceline.verification.Verdict;

/** Each rule with what it means. */
public class RulesForm extends Div {

    private final Checkbox fourEyes = rule("four-eyes");
    private final IntegerField origins =
            FieldNames.name("origins-for-confirmed", new IntegerField(Words.say("rules.origins-for-confirmed")));
    private final CheckboxGroup<Verdict.Kind> publishable =
            FieldNames.name("publishable", new CheckboxGroup<>(Words.say("rules.publishable")));
    private final RadioButtonGroup<HouseRules.Overrides> overrides =
            new RadioButtonGroup<>(Words.say("rules.overrides"), HouseRules.Overrides.values());
    private final Checkbox retraction = rule("retraction-needs-two");

    public RulesForm() {
        addClassName("sl-rules");
        origins.setStepButtonsVisible(true);
        origins.setHelperText(Words.say("rules.origins-for-confirmed.means"));
        publishable.setItems(Verdict.Kind.values());
        publishable.setItemLabelGenerator(
                kind -> Words.say("verdict." + VerdictMark.Shape.of(kind).key()));
        publishable.setHelperText(Words.say("rules.publishable.means"));
        overrides.setItemLabelGenerator(
                who -> Words.say("rules.overrides." + who.name().toLowerCase(Locale.ROOT)));
        overrides.setHelperText(Words.say("rules.overrides.means"));
        add(fourEyes, origins, publishable, overrides, retraction);
    }

    public void show(HouseRules rules) {
        fourEyes.setValue(rules.fourEyes());
        origins.setValue(rules.originsForConfirmed());
        publishable.setValue(rules.publishable());
        overrides.setValue(rules.overrides());
        retraction.setValue(rules.retractionNeedsTwo());
    }

    /**
     * @throws Refused if a number is missing, or the rules contradict themselves
     */
    public HouseRules value() {
        if (origins.isEmpty()) {
            throw new Refused("rule-origins-missing", "origins-for-confirmed");
        }
        return new HouseRules(
                fourEyes.getValue(),
                origins.getValue(),
                publishable.getValue(),
                overrides.getValue(),
                retraction.getValue());
    }

    private static Checkbox rule(String rule) {
        var box = new Checkbox(Words.say("rules." + rule));
        box.setHelperText(Words.say("rules." + rule + ".means"));
        return box;
    }
}
