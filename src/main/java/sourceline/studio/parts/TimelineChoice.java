package sourceline.studio.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import sourceline.timeline.TimelineRow;

/** To which timeline a screen about all of them is narrowed, as its address says. */
public class TimelineChoice extends Select<TimelineRow> {

    private static final String PARAMETER = "timeline";

    private String slug = "";

    /**
     * @param place the address of the screen
     */
    public TimelineChoice(String place) {
        setAriaLabel(Words.say("timeline-choice"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(Words.say("timeline-choice.all"));
        setItemLabelGenerator(row -> row == null ? Words.say("timeline-choice.all") : row.title());
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var row = change.getValue();
                UI.getCurrent()
                        .navigate(
                                place,
                                row == null ? QueryParameters.empty() : QueryParameters.of(PARAMETER, row.slug()));
            }
        });
    }

    /** Takes over what the address says. */
    public void read(Location address) {
        slug = address.getQueryParameters().getSingleParameter(PARAMETER).orElse("");
    }

    /**
     * Offers these timelines.
     *
     * @return the one chosen; empty where all are
     */
    public Optional<TimelineRow> offer(List<TimelineRow> rows) {
        var chosen = rows.stream().filter(row -> row.slug().equals(slug)).findFirst();
        setItems(rows);
        setValue(chosen.orElse(null));
        return chosen;
    }
}
