package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import sourceline.chronology.NotADate;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;
import sourceline.timeline.PeriodId;
import sourceline.timeline.PeriodState;
import sourceline.timeline.Timelines;

/** One period, its name and its stretch of time; it follows what others make of it meanwhile. */
class PeriodRow extends Div {

    private static final int NAME_LIMIT = 80;

    private final Workbench workbench;
    private final Runnable changed;
    private final PeriodId id;
    private final Span read = new Span();
    private final Span stretch = new Span();
    private final OwnedText name;
    private final OwnedText when;
    private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove());
    private PeriodState shown;

    PeriodRow(Workbench workbench, Runnable changed, PeriodState period) {
        this.workbench = workbench;
        this.changed = changed;
        this.id = period.id();
        this.shown = period;
        addClassName("sl-fact-row");
        stretch.addClassName("sl-understood");
        stretch.getElement().setAttribute("role", "status");
        name = FieldNames.name(
                "period",
                new OwnedText(Words.say("editor.period.name"), this::rename)
                        .unlabelled()
                        .line()
                        .limit(NAME_LIMIT)
                        .onLeaving(typed -> {})
                        .keyed(FactsField.name(id)));
        when = FieldNames.name(
                "when",
                new OwnedText(Words.say("editor.period.when"), this::stretch)
                        .unlabelled()
                        .line()
                        .onLeaving(this::readBack)
                        .keyed(FactsField.stretch(id)));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        if (workbench.mayWrite()) {
            add(name, when, remove, stretch);
        } else {
            add(read, stretch);
        }
    }

    void show(PeriodState period) {
        boolean news = !when.offered().equals(period.when().edtf());
        shown = period;
        long revision = workbench.state().revision();
        read.setText(period.name());
        name.follow(period.name(), revision);
        when.follow(period.when().edtf(), revision);
        name.others(workbench.company().inFacts(FactsField.name(id)));
        when.others(workbench.company().inFacts(FactsField.stretch(id)));
        if (news) {
            readBack(period.when().edtf());
        }
        remove.setAriaLabel(Words.say("editor.period.remove", period.name()));
        remove.setTooltipText(Words.say("editor.period.remove", period.name()));
    }

    /** What the typed stretch would be taken for, or why it would not be taken. */
    private void readBack(String typed) {
        try {
            stretch.setText(workbench.describe(When.read(typed, workbench.language())));
        } catch (NotADate e) {
            stretch.setText(Words.say("when." + e.reason().code(), e.values().toArray()));
        }
    }

    private Timelines timelines() {
        return workbench.services().timelines();
    }

    private OwnedText.Stands rename(OwnedText.Typed typed) {
        Receipt receipt = change(typed.opId(), typed.text(), shown.when());
        return new OwnedText.Stands(shown.name(), receipt.revision());
    }

    private OwnedText.Stands stretch(OwnedText.Typed typed) {
        When wanted = When.read(typed.text(), workbench.language());
        Receipt receipt = change(typed.opId(), shown.name(), wanted);
        return new OwnedText.Stands(shown.when().edtf(), receipt.revision());
    }

    private Receipt change(OpId opId, String called, When wanted) {
        Receipt receipt = timelines().changePeriod(opId, workbench.timeline(), id, called, wanted);
        changed.run();
        return receipt;
    }

    private void remove() {
        String called = shown.name();
        Receipt removed = timelines().removePeriod(OpId.random(), workbench.timeline(), id);
        changed.run();
        workbench.offerUndo(removed, Words.say("editor.period.removed", called), changed);
    }
}
