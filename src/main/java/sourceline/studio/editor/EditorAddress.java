package sourceline.studio.editor;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.source.SourceId;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.VerdictMark;
import sourceline.timeline.EntryId;
import sourceline.timeline.StrandId;

/**
 * What the editor's address says: which timeline, what is open in it, and how its entries are listed. What cannot be read
 * counts as not said, so that an old link still leads to the timeline; only an entry that cannot be read is one that there
 * is not, as somebody was sent to it.
 *
 * @param entry the open entry; null for none
 * @param source the source in the reader; null for the one that the timeline cites most
 */
record EditorAddress(
        String slug, @Nullable EntryId entry, @Nullable SourceId source, Grouping by, EntryFilter filter) {

    /** What stands for an entry whose id cannot be read; no timeline has it. */
    private static final EntryId NONE = new EntryId(new UUID(0, 0));

    static EditorAddress of(String slug, QueryParameters parameters) {
        return new EditorAddress(
                slug,
                read(parameters, "entry", EntryId::of, NONE),
                read(parameters, "source", text -> new SourceId(UUID.fromString(text))),
                parameters.getSingleParameter("by").map(Grouping::of).orElse(Grouping.DAY),
                new EntryFilter(
                        read(parameters, "strand", text -> new StrandId(UUID.fromString(text))),
                        parameters
                                .getSingleParameter("verdict")
                                .flatMap(EditorAddress::shape)
                                .orElse(null),
                        parameters
                                .getSingleParameter("stage")
                                .flatMap(Wanted::of)
                                .orElse(null),
                        parameters.getSingleParameter("q").orElse("").strip()));
    }

    EditorAddress open(@Nullable EntryId entry) {
        return new EditorAddress(slug, entry, source, by, filter);
    }

    EditorAddress read(@Nullable SourceId source) {
        return new EditorAddress(slug, entry, source, by, filter);
    }

    EditorAddress by(Grouping by) {
        return new EditorAddress(slug, entry, source, by, filter);
    }

    EditorAddress filter(EntryFilter filter) {
        return new EditorAddress(slug, entry, source, by, filter);
    }

    /** The address itself, with only what differs from how a timeline opens. */
    Location location() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "entry", entry);
        put(said, "source", source);
        put(said, "by", by == Grouping.DAY ? null : by.key());
        put(said, "strand", filter.strand());
        put(said, "verdict", filter.verdict() == null ? null : filter.verdict().key());
        put(said, "stage", filter.wanted() == null ? null : filter.wanted().key());
        put(said, "q", filter.text().isEmpty() ? null : filter.text());
        return new Location(Places.timeline(slug), QueryParameters.simple(said));
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
    }

    private static <T> @Nullable T read(QueryParameters parameters, String name, Function<String, T> reading) {
        return read(parameters, name, reading, null);
    }

    private static <T> @Nullable T read(
            QueryParameters parameters, String name, Function<String, T> reading, @Nullable T unreadable) {
        return parameters
                .getSingleParameter(name)
                .flatMap(text -> {
                    try {
                        return Optional.of(reading.apply(text));
                    } catch (IllegalArgumentException notAnId) {
                        return Optional.ofNullable(unreadable);
                    }
                })
                .orElse(null);
    }

    private static Optional<VerdictMark.Shape> shape(String key) {
        return Stream.of(VerdictMark.Shape.values())
                .filter(shape -> shape.key().equals(key))
                .findFirst();
    }
}
