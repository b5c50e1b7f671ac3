package sourceline.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.journal.Refused;
import sourceline.timeline.Timelines;

/** The strands and periods of a file, as far as a timeline may have them; what it may not have is left out and noted. */
final class LanesRead {

    private static final int COLOURS = 8;

    private final Map<String, TimelineFile.Strand> strands = new LinkedHashMap<>();
    private final List<ImportPreview.Period> periods = new ArrayList<>();

    /** The name of the strand as it was spelt first; null where there can be none. It gets the next colour. */
    @Nullable
    String strand(String name, List<ImportNote> notes) {
        return strand(name, strands.size() % COLOURS + 1, notes);
    }

    @Nullable
    String strand(String name, int colour, List<ImportNote> notes) {
        var key = name.strip().toLowerCase(Locale.ROOT);
        if (!strands.containsKey(key)) {
            try {
                Timelines.requireStrand(name, strands.size());
            } catch (Refused refused) {
                notes.add(ImportNote.of(refused));
                return null;
            }
            strands.put(key, new TimelineFile.Strand(name, Math.clamp(colour, 1, COLOURS)));
        }
        return strands.get(key).name();
    }

    /**
     * @param number as whoever looks at the file counts
     * @param when null where the file's is none, which is noted already
     */
    void period(int number, String name, @Nullable When when, List<ImportNote> notes) {
        try {
            Timelines.requirePeriod(name, periods.size());
            if (when != null) {
                periods.add(new ImportPreview.Period(name, when));
                return;
            }
        } catch (Refused refused) {
            notes.add(ImportNote.of(refused));
        }
        notes.add(ImportNote.of("periods", "period-left-out", number, name));
    }

    List<TimelineFile.Strand> strands() {
        return List.copyOf(strands.values());
    }

    List<ImportPreview.Period> periods() {
        return List.copyOf(periods);
    }
}
