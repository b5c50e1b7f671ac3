package sourceline.timeline;

import java.util.List;
import sourceline.chronology.When;

/**
 * What comes with a timeline from elsewhere.
 *
 * @param strands in their order
 * @param entries in the order of the timeline
 */
public record BroughtTimeline(List<Strand> strands, List<Period> periods, List<BroughtEntry> entries) {

    public BroughtTimeline {
        strands = List.copyOf(strands);
        periods = List.copyOf(periods);
        entries = List.copyOf(entries);
    }

    /**
     * @param colour 1 to 8, a colour of the fixed palette
     */
    public record Strand(String name, int colour) {}

    public record Period(String name, When when) {}
}
