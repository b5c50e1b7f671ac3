package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;
import sourceline.timeline.StrandId;
import sourceline.timeline.StrandState;
import sourceline.timeline.Timelines;

/** One strand, to be named, coloured, moved and taken away; it follows what others make of it meanwhile. */
class StrandRow extends Div {

    private static final int NAME_LIMIT = 60;

    private final Workbench workbench;
    private final Runnable changed;
    private final StrandId id;
    private final Span read = new Span();
    private final OwnedText name;
    private final Choice<Integer> colour;
    private final Button up = step(VaadinIcon.ARROW_UP, () -> move(-1));
    private final Button down = step(VaadinIcon.ARROW_DOWN, () -> move(1));
    private final Button remove = step(VaadinIcon.CLOSE_SMALL, this::remove);
    private StrandState shown;
    private int place;

    StrandRow(Workbench workbench, Runnable changed, StrandState strand) {
        this.workbench = workbench;
        this.changed = changed;
        this.id = strand.id();
        this.shown = strand;
        addClassName("sl-fact-row");
        read.addClassName("sl-strand");
        name = FieldNames.name(
                "strand",
                new OwnedText(Words.say("editor.strand.name"), this::rename)
                        .unlabelled()
                        .line()
                        .limit(NAME_LIMIT)
                        .onLeaving(typed -> {})
                        .keyed(FactsField.name(id)));
        colour = new Choice<>(
                Words.say("editor.strand.colour"), one -> Words.say("editor.strand.colour-" + one), this::recolour);
        colour.addClassName("sl-colour");
        if (workbench.mayWrite()) {
            add(name, colour, up, down, remove);
        } else {
            add(read);
        }
    }

    void show(StrandState strand, int place, int of) {
        shown = strand;
        this.place = place;
        getElement().setAttribute("data-strand", String.valueOf(strand.colour()));
        read.setText(strand.name());
        name.follow(strand.name(), workbench.state().revision());
        name.others(workbench.company().inFacts(FactsField.name(id)));
        List<@Nullable Integer> colours = IntStream.rangeClosed(1, StrandRows.COLOURS)
                .<@Nullable Integer>mapToObj(one -> one)
                .toList();
        colour.show(colours, strand.colour());
        say(up, "editor.strand.up", place > 0);
        say(down, "editor.strand.down", place + 1 < of);
        say(remove, "editor.strand.remove", true);
    }

    private static Button step(VaadinIcon icon, Runnable step) {
        Button button = new Button(icon.create(), click -> step.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void say(Button button, String words, boolean possible) {
        String said = Words.say(words, shown.name());
        button.setAriaLabel(said);
        button.setTooltipText(said);
        button.setEnabled(possible);
    }

    private Timelines timelines() {
        return workbench.services().timelines();
    }

    private OwnedText.Stands rename(OwnedText.Typed typed) {
        Receipt receipt = timelines().renameStrand(typed.opId(), workbench.timeline(), id, typed.text());
        changed.run();
        return new OwnedText.Stands(shown.name(), receipt.revision());
    }

    private void recolour(@Nullable Integer wanted) {
        if (wanted != null) {
            timelines().recolourStrand(OpId.random(), workbench.timeline(), id, wanted);
            changed.run();
        }
    }

    private void move(int step) {
        timelines().moveStrand(OpId.random(), workbench.timeline(), id, place + step);
        changed.run();
    }

    private void remove() {
        String called = shown.name();
        Receipt removed = timelines().removeStrand(OpId.random(), workbench.timeline(), id);
        changed.run();
        workbench.offerUndo(removed, Words.say("editor.strand.removed", called), changed);
    }
}
