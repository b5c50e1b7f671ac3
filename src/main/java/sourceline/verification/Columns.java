package sourceline.verification;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import sourceline.timeline.CitationId;
import sourceline.timeline.Fingerprint;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values that are kept as JSON in one column. All are immutable, so Hibernate need not copy them. */
public final class Columns {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Columns() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** How {@link Seen} is kept. */
    @Converter
    @Immutable
    public static class OfSeen implements AttributeConverter<@Nullable Seen, @Nullable String> {

        private record StoredSeen(String hash, Map<String, String> parts, List<String> standing) {}

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Seen seen) {
            if (seen == null) {
                return null;
            }
            var standing =
                    seen.standing().stream().map(CitationId::toString).sorted().toList();
            return write(new StoredSeen(
                    seen.fingerprint().hash(), new TreeMap<>(seen.fingerprint().parts()), standing));
        }

        @Override
        public @Nullable Seen convertToEntityAttribute(@Nullable String json) {
            if (json == null) {
                return null;
            }
            var stored = MAPPER.readValue(json, StoredSeen.class);
            var standing = stored.standing().stream().map(CitationId::of).collect(Collectors.toSet());
            return new Seen(new Fingerprint(stored.hash(), stored.parts()), standing);
        }
    }

    @Converter
    @Immutable
    static class OfVerdict implements AttributeConverter<Verdict, String> {

        @Override
        public String convertToDatabaseColumn(Verdict verdict) {
            return write(verdict);
        }

        @Override
        public Verdict convertToEntityAttribute(String json) {
            return MAPPER.readValue(json, Verdict.class);
        }
    }

    @Converter
    @Immutable
    static class OfMarks implements AttributeConverter<Marks, String> {

        private record StoredMarks(Map<String, Mark> statements, Map<String, Mark> citations) {}

        @Override
        public String convertToDatabaseColumn(Marks marks) {
            var citations = new TreeMap<String, Mark>();
            marks.citations().forEach((citation, mark) -> citations.put(citation.toString(), mark));
            return write(new StoredMarks(new TreeMap<>(marks.statements()), citations));
        }

        @Override
        public Marks convertToEntityAttribute(String json) {
            var stored = MAPPER.readValue(json, StoredMarks.class);
            var citations = new LinkedHashMap<CitationId, Mark>();
            stored.citations().forEach((citation, mark) -> citations.put(CitationId.of(citation), mark));
            return new Marks(stored.statements(), citations);
        }
    }

    @Converter
    @Immutable
    static class OfOverrides implements AttributeConverter<Map<String, String>, String> {

        @Override
        public String convertToDatabaseColumn(Map<String, String> overrides) {
            return write(new TreeMap<>(overrides));
        }

        @Override
        public Map<String, String> convertToEntityAttribute(String json) {
            return Map.copyOf(MAPPER.readValue(json, new TypeReference<Map<String, String>>() {}));
        }
    }
}
