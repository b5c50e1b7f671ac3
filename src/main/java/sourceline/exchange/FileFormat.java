package sourceline.exchange;

import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** A format that a timeline is written in. */
public enum FileFormat {
    /** All of it, to be read again: the JSON of {@link TimelineFile}. */
    OWN(".json", "application/json", FileFormat::json),
    /** A row an entry. */
    CSV(".csv", "text/csv", Spreadsheet::write),
    /** TimelineJS 3, JSON. */
    TIMELINEJS("-timelinejs.json", "application/json", file -> json(TimelineJs.document(file))),
    /** TimelineJS 3, the columns of its spreadsheet. */
    TIMELINEJS_CSV("-timelinejs.csv", "text/csv", TimelineJsSheet::write),
    /** The citations: an annotation collection of the W3C's Web Annotation Data Model. */
    ANNOTATIONS("-annotations.jsonld", "application/ld+json", file -> json(Annotations.collection(file))),
    /** To be read and pasted, CommonMark. */
    MARKDOWN(".md", "text/markdown", Markdown::write);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String ending;
    private final String mediaType;
    private final Function<TimelineFile, String> writer;

    FileFormat(String ending, String mediaType, Function<TimelineFile, String> writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** What a file of this format is called, after the timeline's name. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public String write(TimelineFile file) {
        return writer.apply(file);
    }

    private static String json(Object document) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }
}
