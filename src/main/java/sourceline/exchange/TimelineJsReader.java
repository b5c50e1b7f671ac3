package sourceline.exchange;

import java.util.Locale;
import sourceline.exchange.ForeignDate.Parts;
import sourceline.exchange.ForeignRows.Event;
import tools.jackson.databind.JsonNode;

/** Reads the JSON of TimelineJS 3, and that of its predecessor storyjs, in which everything stands below {@code timeline}. */
final class TimelineJsReader {

    private TimelineJsReader() {}

    static boolean isOne(JsonNode document) {
        return document.path("events").isArray()
                || document.path("timeline").path("date").isArray();
    }

    static ImportPreview read(JsonNode document, Locale language) {
        var rows = new ForeignRows(language);
        if (document.path("events").isArray()) {
            readThree(document, rows);
        } else {
            readStory(document.path("timeline"), rows);
        }
        return rows.preview();
    }

    private static void readThree(JsonNode document, ForeignRows rows) {
        var title = document.path("title").path("text");
        rows.title(text(title, "headline"), text(title, "text"));
        var number = 0;
        for (var event : document.path("events")) {
            var start = event.path("start_date");
            var display = text(event, "display_date");
            rows.event(
                    ++number,
                    new Event(
                            parts(start),
                            parts(event.path("end_date")),
                            display.isEmpty() ? text(start, "display_date") : display,
                            text(event.path("text"), "headline"),
                            text(event.path("text"), "text"),
                            text(event, "group"),
                            text(event.path("media"), "url")));
        }
        number = 0;
        for (var era : document.path("eras")) {
            rows.era(
                    ++number,
                    parts(era.path("start_date")),
                    parts(era.path("end_date")),
                    text(era.path("text"), "headline"));
        }
    }

    private static Parts parts(JsonNode date) {
        var hour = text(date, "hour");
        var minute = text(date, "minute");
        var time = hour.isEmpty() ? "" : two(hour) + ":" + (minute.isEmpty() ? "00" : two(minute));
        return new Parts(text(date, "year"), text(date, "month"), text(date, "day"), time);
    }

    private static void readStory(JsonNode story, ForeignRows rows) {
        rows.title(text(story, "headline"), text(story, "text"));
        var number = 0;
        for (var event : story.path("date")) {
            var start = storyParts(text(event, "startDate"));
            rows.event(
                    ++number,
                    new Event(
                            start,
                            storyParts(text(event, "endDate")),
                            start.isEmpty() ? text(event, "startDate") : text(event, "displayDate"),
                            text(event, "headline"),
                            text(event, "text"),
                            text(event, "tag"),
                            text(event.path("asset"), "media")));
        }
        number = 0;
        for (var era : story.path("era")) {
            rows.era(
                    ++number,
                    storyParts(text(era, "startDate")),
                    storyParts(text(era, "endDate")),
                    text(era, "headline"));
        }
    }

    /** {@code 2012,1,26,14,30}; none where it is no row of numbers. */
    private static Parts storyParts(String date) {
        if (!date.matches("-?\\d+(,\\d+)*,?")) {
            return Parts.NONE;
        }
        var parts = date.split(",");
        var time = parts.length > 3 ? two(parts[3]) + ":" + (parts.length > 4 ? two(parts[4]) : "00") : "";
        return new Parts(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "", time);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** Text or number; empty where there is none. */
    private static String text(JsonNode node, String field) {
        return node.path(field).asString("").strip();
    }
}
