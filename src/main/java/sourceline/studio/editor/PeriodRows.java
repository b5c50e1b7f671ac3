package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;
import sourceline.timeline.PeriodState;
import sourceline.timeline.Timelines;

/** The periods of a timeline: a name and a stretch of time each. */
class PeriodRows extends Div {

    private final Workbench workbench;
    private final Runnable changed;
    private final Div rows = new Div();
    private final TextField name = FieldNames.name("period", new TextField());
    private final TextField when = FieldNames.name("when", new TextField());

    PeriodRows(Workbench workbench, Runnable changed) {
        this.workbench = workbench;
        this.changed = changed;
        name.setAriaLabel(Words.say("editor.period.new"));
        name.setPlaceholder(Words.say("editor.period.new"));
        when.setAriaLabel(Words.say("editor.period.when"));
        when.setPlaceholder(Words.say("editor.period.example"));
        Button add = new Button(Words.say("editor.period.add"), click -> add());
        Div beginning = new Div(name, when, add);
        beginning.addClassName("sl-with-button");
        beginning.setVisible(workbench.mayWrite());
        rows.addClassName("sl-fact-rows");
        add(rows, beginning);
    }

    void show() {
        rows.removeAll();
        workbench.state().periods().forEach(period -> rows.add(row(period)));
    }

    private Div row(PeriodState period) {
        Div row = new Div();
        row.addClassName("sl-fact-row");
        String stretch = workbench.describe(period.when());
        if (!workbench.mayWrite()) {
            row.add(new Span(period.name()), new Span(stretch));
            return row;
        }
        TextField called = FieldNames.name("period", new TextField());
        called.setAriaLabel(Words.say("editor.period.name"));
        called.setValue(period.name());
        TextField lasted = FieldNames.name("when", new TextField());
        lasted.setAriaLabel(Words.say("editor.period.when"));
        lasted.setValue(period.when().edtf());
        lasted.setHelperText(stretch);
        called.addValueChangeListener(change -> change(period, called, lasted));
        lasted.addValueChangeListener(change -> change(period, called, lasted));
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove(period));
        remove.setAriaLabel(Words.say("editor.period.remove", period.name()));
        remove.setTooltipText(Words.say("editor.period.remove", period.name()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        row.add(called, lasted, remove);
        return row;
    }

    private Timelines timelines() {
        return workbench.services().timelines();
    }

    private void change(PeriodState period, TextField called, TextField lasted) {
        When stretch = When.read(lasted.getValue(), workbench.language());
        timelines().changePeriod(OpId.random(), workbench.timeline(), period.id(), called.getValue(), stretch);
        changed.run();
    }

    private void remove(PeriodState period) {
        Receipt removed = timelines().removePeriod(OpId.random(), workbench.timeline(), period.id());
        changed.run();
        workbench.offerUndo(removed, Words.say("editor.period.removed", period.name()), changed);
    }

    private void add() {
        When stretch = When.read(when.getValue(), workbench.language());
        timelines().addPeriod(OpId.random(), workbench.timeline(), name.getValue(), stretch);
        name.clear();
        when.clear();
        changed.run();
    }
}
