package sourceline.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import sourceline.publication.Words;

/**
 * A timeline as TimelineJS 3 reads it ("JSON data format", timeline.knightlab.com/docs/json-format.html). Its texts are HTML,
 * so ours are escaped.
 */
final class TimelineJs {

    private TimelineJs() {}

    static Map<String, Object> document(TimelineFile file) {
        var words = new Words(file.language(), file.zone());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("title", Map.of("text", text(file.title(), file.summary())));
        document.put("events", events(file, words));
        document.put("eras", eras(file, words));
        return document;
    }

    private static List<Map<String, Object>> events(TimelineFile file, Words words) {
        var events = new ArrayList<Map<String, Object>>();
        for (var entry : file.entries()) {
            PlainDates.of(entry, words).ifPresent(dates -> {
                var event = dated(dates);
                event.put("unique_id", entry.id().toString());
                event.put("text", text(entry.headline(), entry.body()));
                if (entry.strand() != null) {
                    event.put("group", entry.strand());
                }
                events.add(event);
            });
        }
        return events;
    }

    private static List<Map<String, Object>> eras(TimelineFile file, Words words) {
        var eras = new ArrayList<Map<String, Object>>();
        for (var period : file.periods()) {
            var dates = PlainDates.of(period, file, words);
            var era = dated(dates);
            era.remove("display_date");
            era.put("text", text(era(period, dates), ""));
            eras.add(era);
        }
        return eras;
    }

    /** What an era is called: TimelineJS shows no dates of it, so what its ends do not say stands beside the name. */
    static String era(TimelineFile.Period period, PlainDates dates) {
        return dates.display() == null ? period.name() : "%s (%s)".formatted(period.name(), dates.display());
    }

    private static Map<String, Object> dated(PlainDates dates) {
        Map<String, Object> dated = new LinkedHashMap<>();
        dated.put("start_date", date(dates.start()));
        if (dates.end() != null) {
            dated.put("end_date", date(dates.end()));
        }
        if (dates.display() != null) {
            dated.put("display_date", dates.display());
        }
        return dated;
    }

    private static Map<String, String> date(PlainDate plain) {
        var date = new LinkedHashMap<String, String>();
        date.put("year", plain.year());
        date.put("month", plain.month());
        date.put("day", plain.day());
        date.put("hour", plain.hour());
        date.put("minute", plain.minute());
        date.put("second", plain.second());
        date.values().removeIf(String::isEmpty);
        return date;
    }

    private static Text text(String headline, String body) {
        return new Text(html(headline), html(body));
    }

    private record Text(String headline, String text) {}

    /** Text as HTML, its lines as lines. */
    static String html(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>");
    }
}
