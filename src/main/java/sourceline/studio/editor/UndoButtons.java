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
import sourceline.journal.JournalEntry;
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
        undo.setEnabled(steps.undoable().isPresent() || steps.standing().isPresent());
        redo.setEnabled(steps.redoable().isPresent());
    }

    /** Takes the last step back or, where that stands for good, says so and offers the one before it. */
    void undo() {
        workbench.refresh();
        OwnSteps steps = workbench.ownSteps();
        steps.standing()
                .ifPresentOrElse(
                        last -> StandsForGoodWords.say(
                                last.command(), steps.undoable().isPresent(), this::undoUndoable),
                        this::undoUndoable);
    }

    private void undoUndoable() {
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
            Receipt receipt = way.go(
                    OpId.random(),
                    workbench.timeline(),
                    step.get().revision(),
                    step.get().revision());
            done(receipt, step.get(), key);
        } catch (LaterWork later) {
            ask(later, step.get(), way, key);
        }
    }

    private void done(Receipt receipt, OwnSteps.Step step, String key) {
        workbench.refresh();
        workbench.show();
        Toast.done(OwnSteps.isMoot(receipt) ? Words.say("editor.undo.moot") : said(step, key));
    }

    private String said(OwnSteps.Step step, String key) {
        return switch (step.entries().size()) {
            case 0 -> Words.say(key + ".done-header", part(step.changes().getFirst()));
            case 1 ->
                Words.say(key + ".done", headline(step.entries().iterator().next()));
            default -> Words.say(key + ".done-many", step.entries().size());
        };
    }

    /** What of the timeline itself a change was about: its strands, its periods, its title. */
    private static String part(JournalEntry change) {
        return part(change.what(), change.field());
    }

    private static String part(String what, String field) {
        return Words.say("editor.undo.part." + (what.equals("timeline") ? field : what));
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
            done(way.go(OpId.random(), workbench.timeline(), step.revision(), seen), step, key);
        });
        anyway.addThemeVariants(ButtonVariant.ERROR);
        dialog.getFooter().add(leave, anyway);
        dialog.open();
    }

    private String said(LaterWork.Loss loss) {
        String name = workbench.name(loss.by());
        String where = loss.entry()
                .map(entry -> Words.say("editor.undo.in", headline(entry)))
                .orElseGet(() -> Words.say("editor.undo.on", part(loss.what(), loss.field())));
        return loss.isInWords()
                ? Words.say("editor.undo.loss-words", name, where, loss.words().strip())
                : Words.say("editor.undo.loss", name, where);
    }

    private String headline(EntryId entry) {
        return workbench
                .standing(entry)
                .map(standing -> standing.entry())
                .map(EntryState::headline)
                .orElse("");
    }
}
