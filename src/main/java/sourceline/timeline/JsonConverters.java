package sourceline.timeline;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;
import tools.jackson.core.type.TypeReference;

/** Small values that are kept as JSON in one column. All are immutable, so Hibernate need not copy them. */
final class JsonConverters {

    private JsonConverters() {}

    @Converter
    @Immutable
    static class OfBasis implements AttributeConverter<WhenBasis, String> {

        @Override
        public String convertToDatabaseColumn(WhenBasis basis) {
            return Json.write(basis);
        }

        @Override
        public WhenBasis convertToEntityAttribute(String json) {
            return Json.read(json, WhenBasis.class);
        }
    }

    @Converter
    @Immutable
    static class OfMedia implements AttributeConverter<@Nullable MediaState, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable MediaState media) {
            return media == null ? null : Json.write(media);
        }

        @Override
        public @Nullable MediaState convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : Json.read(json, MediaState.class);
        }
    }

    @Converter
    @Immutable
    static class OfPlacement implements AttributeConverter<@Nullable PlacementState, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable PlacementState placement) {
            return placement == null ? null : Json.write(placement);
        }

        @Override
        public @Nullable PlacementState convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : Json.read(json, PlacementState.class);
        }
    }

    @Converter
    @Immutable
    static class OfPersons implements AttributeConverter<List<String>, String> {

        @Override
        public String convertToDatabaseColumn(List<String> persons) {
            return Json.write(persons);
        }

        @Override
        public List<String> convertToEntityAttribute(String json) {
            return List.copyOf(Json.read(json, new TypeReference<List<String>>() {}));
        }
    }

    @Converter
    @Immutable
    static class OfRevisions implements AttributeConverter<Map<String, Long>, String> {

        @Override
        public String convertToDatabaseColumn(Map<String, Long> revisions) {
            return Json.write(revisions);
        }

        @Override
        public Map<String, Long> convertToEntityAttribute(String json) {
            return Map.copyOf(Json.read(json, new TypeReference<Map<String, Long>>() {}));
        }
    }

    @Converter
    @Immutable
    static class OfCredits implements AttributeConverter<Map<String, MemberId>, String> {

        @Override
        public String convertToDatabaseColumn(Map<String, MemberId> credits) {
            return Json.write(credits);
        }

        @Override
        public Map<String, MemberId> convertToEntityAttribute(String json) {
            return Map.copyOf(Json.read(json, new TypeReference<Map<String, MemberId>>() {}));
        }
    }
}
