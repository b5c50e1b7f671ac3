package sourceline.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sourceline.exchange.ForeignDate.Parts;
import sourceline.exchange.ForeignRows.Event;
import sourceline.timeline.Timelines;

/** Reads the spreadsheet of TimelineJS, and our own table, by the names of their columns, whatever stands between them. */
final class TableReader {

    /** Spreadsheets write semicolons where the comma stands in numbers, and tabs in what they call Unicode text. */
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** More rows than a timeline may have entries, titles and periods; the rest need not be understood. */
    private static final int ROWS = Timelines.ENTRIES + 100;

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<CsvReader.Row> rows;
    private final ForeignRows understood;

    private TableReader(List<CsvReader.Row> rows, Locale language) {
        this.rows = rows;
        this.understood = new ForeignRows(language);
        var heading = rows.isEmpty() ? List.<String>of() : rows.getFirst().cells();
        for (int i = 0; i < heading.size(); i++) {
            columns.putIfAbsent(heading.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
    }

    /**
     * @throws ImportRefused if it is no table that is known, or a far too long one
     */
    static ImportPreview read(String text, Locale language) {
        var table = new TableReader(CsvReader.read(text, separator(text)), language);
        if (!table.columns.containsKey("headline")
                || !table.columns.containsKey("year") && !table.columns.containsKey("when")) {
            throw new ImportRefused("unknown");
        }
        if (table.rows.size() > ROWS) {
            throw new ImportRefused("too-many", table.rows.size() - 1, Timelines.ENTRIES);
        }
        table.rows.stream().skip(1).forEach(table::row);
        return table.understood.preview();
    }

    /** What stands most often in the heading. */
    private static char separator(String text) {
        var heading = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var found = SEPARATORS[0];
        for (var candidate : SEPARATORS) {
            if (count(heading, candidate) > count(heading, found)) {
                found = candidate;
            }
        }
        return found;
    }

    private static long count(String heading, char separator) {
        return heading.chars().filter(c -> c == separator).count();
    }

    private void row(CsvReader.Row row) {
        if (columns.containsKey("when")) {
            own(row);
            return;
        }
        switch (cell(row, "type").toLowerCase(Locale.ROOT)) {
            case "title" -> understood.title(cell(row, "headline"), cell(row, "text"));
            case "era" -> understood.era(row.line(), parts(row, ""), parts(row, "end "), cell(row, "headline"));
            default ->
                understood.event(
                        row.line(),
                        new Event(
                                parts(row, ""),
                                parts(row, "end "),
                                cell(row, "display date"),
                                cell(row, "headline"),
                                cell(row, "text"),
                                cell(row, "group"),
                                cell(row, "media")));
        }
    }

    private Parts parts(CsvReader.Row row, String end) {
        return new Parts(
                cell(row, end + "year"), cell(row, end + "month"), cell(row, end + "day"), cell(row, end + "time"));
    }

    private void own(CsvReader.Row row) {
        var persons = new ArrayList<String>();
        for (var person : cell(row, "persons").split(";")) {
            if (!person.isBlank()) {
                persons.add(person.strip());
            }
        }
        understood.ownRow(
                row.line(),
                cell(row, "when"),
                cell(row, "headline"),
                cell(row, "body"),
                cell(row, "strand"),
                !cell(row, "planned").isEmpty(),
                persons,
                !cell(row, "citations").isEmpty());
    }

    /** What stands in the cell, without the apostrophe that keeps a spreadsheet from calculating it. */
    private String cell(CsvReader.Row row, String column) {
        return Csv.plain(row.cell(columns.getOrDefault(column, -1)));
    }
}
