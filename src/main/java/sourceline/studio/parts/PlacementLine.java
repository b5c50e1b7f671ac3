package sourceline.studio.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import sourceline.evidence.Placement;
import sourceline.timeline.PlacementState;

/** Where a citation stands in the newest version of its source: in words, and word by word what is other there. */
public class PlacementLine extends Div {

    /**
     * @param quote the cited words
     * @param now the words that stand for them; empty where they are gone
     */
    public PlacementLine(PlacementState placement, String quote, String now) {
        addClassName("sl-placement");
        getElement().setAttribute("data-state", key(placement.state()));
        var what = new Span(words(placement));
        what.addClassName("sl-placement-state");
        add(what);
        if (!placement.changes().isEmpty()) {
            var kinds = placement.changes().stream()
                    .map(kind -> Words.say("placement.kind." + key(kind)))
                    .collect(Collectors.joining(", "));
            add(new Span(Words.say("placement.kinds", kinds)));
        }
        if (placement.asks() && placement.state() != Placement.State.ORPHANED) {
            add(new WordChanges(quote, now));
        }
    }

    /** "Says something else in version 2". */
    public static String words(PlacementState placement) {
        return Words.say("placement." + key(placement.state()), placement.number());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
