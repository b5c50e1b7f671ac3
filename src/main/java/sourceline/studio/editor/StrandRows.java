package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;
import sourceline.timeline.StrandState;
import sourceline.timeline.Timelines;

/** The strands of a timeline: named, coloured, put in order, added and taken away. */
class StrandRows extends Div {

    private static final int COLOURS = 8;

    private final Workbench workbench;
    private final Runnable changed;
    private final Div rows = new Div();
    private final TextField name = FieldNames.name("strand", new TextField());

    StrandRows(Workbench workbench, Runnable changed) {
        this.workbench = workbench;
        this.changed = changed;
        name.setAriaLabel(Words.say("editor.strand.new"));
        name.setPlaceholder(Words.say("editor.strand.new"));
        Button add = new Button(Words.say("editor.strand.add"), click -> add());
        Div beginning = new Div(name, add);
        beginning.addClassName("sl-with-button");
        beginning.setVisible(workbench.mayWrite());
        rows.addClassName("sl-fact-rows");
        add(rows, beginning);
    }

    void show() {
        rows.removeAll();
        List<StrandState> strands = workbench.state().strands();
        for (int place = 0; place < strands.size(); place++) {
            rows.add(row(strands.get(place), place, strands.size()));
        }
    }

    private Div row(StrandState strand, int place, int of) {
        Div row = new Div();
        row.addClassName("sl-fact-row");
        row.getElement().setAttribute("data-strand", String.valueOf(strand.colour()));
        if (!workbench.mayWrite()) {
            Span words = new Span(strand.name());
            words.addClassName("sl-strand");
            row.add(words);
            return row;
        }
        TextField called = FieldNames.name("strand", new TextField());
        called.setAriaLabel(Words.say("editor.strand.name"));
        called.setValue(strand.name());
        called.addValueChangeListener(change -> {
            timelines().renameStrand(OpId.random(), workbench.timeline(), strand.id(), change.getValue());
            changed.run();
        });
        Choice<Integer> colour = new Choice<>(
                Words.say("editor.strand.colour"), one -> Words.say("editor.strand.colour-" + one), one -> {
                    if (one != null) {
                        timelines().recolourStrand(OpId.random(), workbench.timeline(), strand.id(), one);
                        changed.run();
                    }
                });
        colour.addClassName("sl-colour");
        List<@Nullable Integer> colours =
                new ArrayList<>(IntStream.rangeClosed(1, COLOURS).boxed().toList());
        colour.show(colours, strand.colour());
        row.add(called, colour);
        row.add(
                step(VaadinIcon.ARROW_UP, "editor.strand.up", strand, place > 0, () -> move(strand, place - 1)),
                step(
                        VaadinIcon.ARROW_DOWN,
                        "editor.strand.down",
                        strand,
                        place + 1 < of,
                        () -> move(strand, place + 1)),
                step(VaadinIcon.CLOSE_SMALL, "editor.strand.remove", strand, true, () -> remove(strand)));
        return row;
    }

    private static Button step(VaadinIcon icon, String words, StrandState strand, boolean possible, Runnable step) {
        Button button = new Button(icon.create(), click -> step.run());
        button.setAriaLabel(Words.say(words, strand.name()));
        button.setTooltipText(Words.say(words, strand.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setEnabled(possible);
        return button;
    }

    private Timelines timelines() {
        return workbench.services().timelines();
    }

    private void move(StrandState strand, int place) {
        timelines().moveStrand(OpId.random(), workbench.timeline(), strand.id(), place);
        changed.run();
    }

    private void remove(StrandState strand) {
        Receipt removed = timelines().removeStrand(OpId.random(), workbench.timeline(), strand.id());
        changed.run();
        workbench.offerUndo(removed, Words.say("editor.strand.removed", strand.name()), changed);
    }

    private void add() {
        timelines().addStrand(OpId.random(), workbench.timeline(), name.getValue(), freeColour());
        name.clear();
        changed.run();
    }

    /** A colour that no strand has yet, or else the one that is used least. */
    private int freeColour() {
        List<Integer> used =
                workbench.state().strands().stream().map(StrandState::colour).toList();
        return IntStream.rangeClosed(1, COLOURS)
                .boxed()
                .min(Comparator.comparingLong(
                        colour -> used.stream().filter(colour::equals).count()))
                .orElse(1);
    }
}
