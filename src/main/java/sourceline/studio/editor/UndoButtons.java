package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.function.Function;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.LaterWork;
import sourceline.timeline.OwnSteps;
import sourceline.timeline.TimelineId;

/** Takes one's own last steps back and gives them again; where somebody else's work would go with them, asks first. */
class UndoButtons extends Div {

    /** Taking back, or giving again. */
    @FunctionalInterface
    private interface Way {
        Receipt go(OpId opId, TimelineId timeline, long step, long seen);
    }

    private final Workbench workbench;
    private final Button undo = button(VaadinIcon.ARROW_BACKWARD, "editor.undo");
    private final Button redo = button(VaadinIcon.ARROW_FORWARD, "editor.redo");

    UndoButtons(Workbench workbench) {
        this.workbench = workbench;
        undo.addClickListener(click -> undo());
        redo.addClickListener(click -> redo());
        addClassName("sl-undo");
        add(undo, redo);
        setVisible(workbench.mayWrite());
    }

    private static Button button(VaadinIcon icon, String words) {
        Button button = new Button(icon.create());
        button.setAriaLabel(Words.say(words));
        button.setTooltipText(Words.say(words + ".keys"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    void show() {
        OwnSteps steps = workbench.ownSteps();
        undo.setEnabled(steps.undoable().isPresent());
        redo.setEnabled(steps.redoable().isPresent());
    }

    void undo() {
        go(OwnSteps::undoable, workbench.services().undoing()::undo, "editor.undo");
    }

    void redo() {
        go(OwnSteps::redoable, workbench.services().undoing()::redo, "editor.redo");
    }

    private void go(Function<OwnSteps, Optional<OwnSteps.Step>> which, Way way, String key) {
        workbench.refresh();
        Optional<OwnSteps.Step> step = which.apply(workbench.ownSteps());
        if (step.isEmpty()) {
            Toast.done(Words.say(key + ".nothing"));
            return;
        }
        try {
            way.go(
                    OpId.random(),
                    workbench.timeline(),
                    step.get().revision(),
                    step.get().revision());
            done(step.get(), key);
        } catch (LaterWork later) {
            ask(later, step.get(), way, key);
        }
    }

    private void done(OwnSteps.Step step, String key) {
        workbench.refresh();
        workbench.show();
        Toast.done(Words.say(key + ".done", headline(step.entry())));
    }

    private void ask(LaterWork later, OwnSteps.Step step, Way way, String key) {
        long seen = workbench.state().revision();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Words.say(key + ".over"));
        dialog.addClassName("sl-dialog");
        UnorderedList losses = new UnorderedList();
        later.losses().forEach(loss -> losses.add(new ListItem(said(loss))));
        dialog.add(new Paragraph(Words.say("editor.undo.over.losses")), losses);
        Button leave = new Button(Words.say("editor.undo.leave"), click -> dialog.close());
        Button anyway = new Button(Words.say(key + ".anyway"), click -> {
            dialog.close();
            way.go(OpId.random(), workbench.timeline(), step.revision(), seen);
            done(step, key);
        });
        anyway.addThemeVariants(ButtonVariant.ERROR);
        dialog.getFooter().add(leave, anyway);
        dialog.open();
    }

    private String said(LaterWork.Loss loss) {
        String name = workbench.name(loss.by());
        return loss.words().isBlank()
                ? Words.say("editor.undo.loss", name, headline(loss.entry()))
                : Words.say(
                        "editor.undo.loss-words",
                        name,
                        headline(loss.entry()),
                        loss.words().strip());
    }

    private String headline(EntryId entry) {
        return workbench
                .standing(entry)
                .map(standing -> standing.entry())
                .map(EntryState::headline)
                .orElse("");
    }
}
