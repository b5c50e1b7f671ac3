package sourceline.exchange;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sourceline.chronology.When;
import sourceline.timeline.BroughtTimeline;

/**
 * A file as it was understood, before anything is made of it.
 *
 * @param title empty where the file has none
 * @param language empty where the file does not say
 * @param zone empty where the file does not say
 * @param notes what is said of the file as a whole
 */
public record ImportPreview(
        String title,
        String summary,
        Optional<Locale> language,
        Optional<ZoneId> zone,
        List<TimelineFile.Strand> strands,
        List<Period> periods,
        List<ImportRow> rows,
        List<ImportNote> notes) {

    public ImportPreview {
        strands = List.copyOf(strands);
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    public record Period(String name, When when) {}

    /** What comes in. */
    BroughtTimeline content() {
        return new BroughtTimeline(
                strands.stream()
                        .map(strand -> new BroughtTimeline.Strand(strand.name(), strand.colour()))
                        .toList(),
                periods.stream()
                        .map(period -> new BroughtTimeline.Period(period.name(), period.when()))
                        .toList(),
                accepted().stream().map(ImportRow::brought).toList());
    }

    /** The rows that come in. */
    public List<ImportRow> accepted() {
        return rows.stream().filter(ImportRow::comesIn).toList();
    }

    ImportPreview withRows(List<ImportRow> rows) {
        return new ImportPreview(title, summary, language, zone, strands, periods, rows, notes);
    }
}
