package sourceline.timeline;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;
import tools.jackson.core.type.TypeReference;

/** Small values that are kept as JSON in one column. All are immutable, so Hibernate need not copy them. */
final class JsonConverters {

    private JsonConverters() {}

    /** A value in one column; none where there is none. */
    private abstract static class AsJson<T> implements AttributeConverter<@Nullable T, @Nullable String> {

        private final Function<String, T> read;

        AsJson(Function<String, T> read) {
            this.read = read;
        }

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable T value) {
            return value == null ? null : Json.write(value);
        }

        @Override
        public @Nullable T convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : read.apply(json);
        }
    }

    @Converter
    @Immutable
    static class OfBasis extends AsJson<WhenBasis> {
        OfBasis() {
            super(json -> Json.read(json, WhenBasis.class));
        }
    }

    @Converter
    @Immutable
    static class OfMedia extends AsJson<MediaState> {
        OfMedia() {
            super(json -> Json.read(json, MediaState.class));
        }
    }

    @Converter
    @Immutable
    static class OfPlacement extends AsJson<PlacementState> {
        OfPlacement() {
            super(json -> Json.read(json, PlacementState.class));
        }
    }

    @Converter
    @Immutable
    static class OfPersons extends AsJson<List<String>> {
        OfPersons() {
            super(json -> List.copyOf(Json.read(json, new TypeReference<List<String>>() {})));
        }
    }

    @Converter
    @Immutable
    static class OfRevisions extends AsJson<Map<String, Long>> {
        OfRevisions() {
            super(json -> Map.copyOf(Json.read(json, new TypeReference<Map<String, Long>>() {})));
        }
    }

    @Converter
    @Immutable
    static class OfCredits extends AsJson<Map<String, MemberId>> {
        OfCredits() {
            super(json -> Map.copyOf(Json.read(json, new TypeReference<Map<String, MemberId>>() {})));
        }
    }
}
