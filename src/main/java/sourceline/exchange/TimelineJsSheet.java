package sourceline.exchange;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.publication.Words;

/** A timeline in the columns of TimelineJS's spreadsheet template, whose texts are HTML. */
final class TimelineJsSheet {

    private static final List<String> HEADING = List.of(
            "Year",
            "Month",
            "Day",
            "Time",
            "End Year",
            "End Month",
            "End Day",
            "End Time",
            "Display Date",
            "Headline",
            "Text",
            "Media",
            "Media Credit",
            "Media Caption",
            "Media Thumbnail",
            "Type",
            "Group",
            "Background");

    private TimelineJsSheet() {}

    static String write(TimelineFile file) {
        var words = new Words(file.language(), file.zone());
        var rows = new ArrayList<List<String>>();
        rows.add(HEADING);
        rows.add(row(Optional.empty(), file.title(), file.summary(), "title", null));
        for (var entry : file.entries()) {
            PlainDates.of(entry, words)
                    .ifPresent(dates ->
                            rows.add(row(Optional.of(dates), entry.headline(), entry.body(), "", entry.strand())));
        }
        for (var period : file.periods()) {
            var dates = PlainDates.of(period, file, words);
            rows.add(row(Optional.of(dates.withoutWords()), TimelineJs.era(period, dates), "", "era", null));
        }
        return Csv.of(rows);
    }

    private static List<String> row(
            Optional<PlainDates> dates, String headline, String text, String type, @Nullable String group) {
        var row = new ArrayList<String>();
        row.addAll(cells(dates.map(PlainDates::start)));
        row.addAll(cells(dates.map(PlainDates::end)));
        row.add(dates.map(PlainDates::display).orElse(""));
        row.add(TimelineJs.html(headline));
        row.add(TimelineJs.html(text));
        row.addAll(List.of("", "", "", ""));
        row.add(type);
        row.add(requireNonNullElse(group, ""));
        row.add("");
        return row;
    }

    private static List<String> cells(Optional<PlainDate> plain) {
        return plain.map(date -> List.of(date.year(), date.month(), date.day(), time(date)))
                .orElse(List.of("", "", "", ""));
    }

    private static String time(PlainDate date) {
        if (date.hour().isEmpty()) {
            return "";
        }
        var seconds = date.second().isEmpty() ? 0 : Integer.parseInt(date.second());
        return "%d:%02d:%02d".formatted(Integer.parseInt(date.hour()), Integer.parseInt(date.minute()), seconds);
    }
}
