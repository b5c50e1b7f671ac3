package sourceline.studio.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import sourceline.journal.OpId;
import sourceline.review.HouseRules;
import sourceline.review.HouseRulesDesk;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.TimelineId;

/** What one timeline asks beyond the newsroom's rules; of each rule the stricter one holds. */
public class TimelineRulesDialog extends Dialog {

    private final HouseRulesDesk desk;
    private final TimelineId timeline;
    private final RulesForm form = new RulesForm();
    private final OpId opId = OpId.random();

    public TimelineRulesDialog(HouseRulesDesk desk, TimelineId timeline, String title) {
        this.desk = desk;
        this.timeline = timeline;
        setHeaderTitle(Words.say("rules.of-timeline", title));
        addClassName("sl-dialog");
        setWidth("min(600px, 96vw)");
        form.show(desk.own(timeline));
        add(new Paragraph(Words.say("rules.of-timeline.explained")), form);
        var cancel = new Button(Words.say("action.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(Words.say("rules.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    private void save() {
        HouseRules before = desk.own(timeline);
        var receipt = desk.change(opId, timeline, form.value());
        close();
        if (receipt.changed()) {
            Toast.undoable(Words.say("rules.saved"), () -> desk.change(OpId.random(), timeline, before));
        } else {
            Toast.done(Words.say("rules.same"));
        }
    }
}
