package sourceline.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.SignedIn;
import sourceline.source.SourceLibrary;
import sourceline.timeline.Bringing;
import sourceline.timeline.NewTimeline;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRecords;
import sourceline.timeline.Timelines;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes timelines in: first to be looked at, then as drafts of a new timeline, or of one that is there already. */
@Service
@AsWriter
public class Imports {

    /** The largest file, in bytes. */
    public static final int LIMIT = 20_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Bringing bringing;
    private final TimelineRecords timelines;
    private final SourceLibrary library;
    private final SignedIn signedIn;

    Imports(Bringing bringing, TimelineRecords timelines, SourceLibrary library, SignedIn signedIn) {
        this.bringing = bringing;
        this.timelines = timelines;
        this.library = library;
        this.signedIn = signedIn;
    }

    /**
     * Reads a file without keeping anything: our own JSON and table, TimelineJS's JSON and spreadsheet, storyjs's JSON. What
     * it is follows from its content.
     *
     * @param language in which dates in words are read, where the file does not say
     * @throws ImportRefused if it is too large, or nothing of the kind
     */
    public ImportPreview read(byte[] file, Locale language) {
        var preview = understood(file, language);
        return preview.withRows(Doubles.within(preview.rows()));
    }

    /**
     * The same for a timeline that is there already: what stands in it word for word is left out.
     *
     * @throws ImportRefused also if there is no room for it
     * @throws sourceline.timeline.NoSuchTimeline if there is none with that id
     */
    public ImportPreview read(byte[] file, TimelineId into) {
        var timeline = timelines.timeline(into);
        var read = read(file, timeline.language());
        var preview = read.withRows(Doubles.in(timeline, read.rows()));
        var there = timeline.entries().size();
        if (there + preview.accepted().size() > Timelines.ENTRIES) {
            throw new ImportRefused("no-room", preview.accepted().size(), there, Timelines.ENTRIES);
        }
        return preview;
    }

    private ImportPreview understood(byte[] file, Locale language) {
        if (file.length > LIMIT) {
            throw new ImportRefused("too-large", LIMIT / 1_000_000);
        }
        var text = text(file);
        if (text.isBlank()) {
            throw new ImportRefused("empty");
        }
        var preview = text.stripLeading().startsWith("{") ? json(text, language) : TableReader.read(text, language);
        if (preview.rows().isEmpty()) {
            throw new ImportRefused("nothing");
        }
        if (preview.rows().size() > Timelines.ENTRIES) {
            throw new ImportRefused("too-many", preview.rows().size(), Timelines.ENTRIES);
        }
        return preview;
    }

    /** UTF-8, or what spreadsheets call Unicode: UTF-16 behind its mark. */
    private static String text(byte[] file) {
        try {
            var encoding = isUtf16(file) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
            var text = encoding.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ImportRefused("not-utf-8");
        }
    }

    private static boolean isUtf16(byte[] file) {
        return file.length > 1
                && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
                        || file[0] == (byte) 0xFE && file[1] == (byte) 0xFF);
    }

    private ImportPreview json(String text, Locale language) {
        try {
            var document = JSON.readTree(text);
            if (document.path("format").asString("").equals(TimelineFile.FORMAT)) {
                return new OwnReader(library, timelines.pictures(), signedIn.id()).read(own(document));
            }
            if (TimelineJsReader.isOne(document)) {
                return TimelineJsReader.read(document, language);
            }
        } catch (JacksonException malformed) {
            throw malformed(malformed);
        }
        throw new ImportRefused("unknown");
    }

    /** Damaged at a line, or, where the JSON is sound and a part of it is not what it must be, at that part. */
    private static ImportRefused malformed(JacksonException malformed) {
        if (malformed instanceof DatabindException) {
            var path = new StringBuilder();
            for (var step : malformed.getPath()) {
                path.append(
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName());
            }
            return new ImportRefused("misshapen", path.isEmpty() ? TimelineFile.FORMAT : path.substring(1));
        }
        var at = malformed.getLocation();
        return new ImportRefused("malformed", at == null ? 1 : at.getLineNr());
    }

    private static TimelineFile own(JsonNode document) {
        var version = document.path("version").asInt(0);
        if (version != TimelineFile.VERSION) {
            throw new ImportRefused("version", version, TimelineFile.VERSION);
        }
        return JSON.treeToValue(document, TimelineFile.class);
    }

    /**
     * Makes a timeline of what was read, in one command: all of it, or nothing. Every entry is a draft.
     *
     * @param run is told how far it is, and may be cancelled
     * @return the receipt of the new timeline, whose result is its id; empty where it was cancelled in time
     */
    public Optional<Receipt> take(OpId opId, NewTimeline wanted, ImportPreview preview, ImportRun run) {
        return unlessCancelled(() -> bringing.bring(opId, wanted, preview.content(), run::reached));
    }

    /** The same into a timeline that is there already, beside what stands in it. */
    public Optional<Receipt> take(OpId opId, TimelineId into, ImportPreview preview, ImportRun run) {
        return unlessCancelled(() -> bringing.bring(opId, into, preview.content(), run::reached));
    }

    private static Optional<Receipt> unlessCancelled(Supplier<Receipt> bringing) {
        try {
            return Optional.of(bringing.get());
        } catch (ImportRun.Cancelled nothingMade) {
            return Optional.empty();
        }
    }
}
