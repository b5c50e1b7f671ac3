package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;
import sourceline.timeline.PeriodId;
import sourceline.timeline.Timelines;

/** The periods of a timeline: a name and a stretch of time each. */
class PeriodRows extends Div {

    private final Workbench workbench;
    private final Runnable changed;
    private final Div rows = new Div();
    private Map<PeriodId, PeriodRow> shown = Map.of();
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

    /** Rows stay where they stay, so that what somebody is typing is not taken from under them. */
    void show() {
        Map<PeriodId, PeriodRow> now = new LinkedHashMap<>();
        workbench.state().periods().forEach(period -> {
            PeriodRow known = shown.get(period.id());
            PeriodRow row = known == null ? new PeriodRow(workbench, changed, period) : known;
            row.show(period);
            now.put(period.id(), row);
        });
        if (!List.copyOf(now.keySet()).equals(List.copyOf(shown.keySet()))) {
            rows.removeAll();
            now.values().forEach(rows::add);
        }
        shown = now;
    }

    private Timelines timelines() {
        return workbench.services().timelines();
    }

    private void add() {
        When stretch = When.read(when.getValue(), workbench.language());
        timelines().addPeriod(OpId.random(), workbench.timeline(), name.getValue(), stretch);
        name.clear();
        when.clear();
        changed.run();
    }
}
