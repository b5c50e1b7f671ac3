package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import sourceline.journal.OpId;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;
import sourceline.timeline.StrandId;
import sourceline.timeline.StrandState;
import sourceline.timeline.Timelines;

/** The strands of a timeline: named, coloured, put in order, added and taken away. */
class StrandRows extends Div {

    static final int COLOURS = 8;

    private final Workbench workbench;
    private final Runnable changed;
    private final Div rows = new Div();
    private Map<StrandId, StrandRow> shown = Map.of();
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

    /** Rows stay where they stay, so that a name that somebody is typing is not taken from under them. */
    void show() {
        List<StrandState> strands = workbench.state().strands();
        Map<StrandId, StrandRow> now = new LinkedHashMap<>();
        for (StrandState strand : strands) {
            StrandRow known = shown.get(strand.id());
            StrandRow row = known == null ? new StrandRow(workbench, changed, strand) : known;
            row.show(strand, now.size(), strands.size());
            now.put(strand.id(), row);
        }
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
