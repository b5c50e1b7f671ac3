package sourceline.studio.history;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Words;
import sourceline.timeline.StrandId;
import sourceline.timeline.StrandState;
import sourceline.timeline.TimelineState;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the journal's values say in words; a value of which a person learns nothing says nothing. */
class ValueWords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TimelineState timeline;

    ValueWords(TimelineState timeline) {
        this.timeline = timeline;
    }

    /**
     * @param what the kind of thing, as the journal names it
     * @param value as the journal has it; null and empty say nothing
     */
    String of(String what, String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return switch (what) {
            case "entry" -> ofEntry(field, value);
            case "citation" -> ofCitation(field, value);
            case "timeline" -> ofTimeline(field, value);
            case "strand" -> ofStrand(field, value);
            case "period" -> period(value);
            case "comment" -> ofComment(field, value);
            case "notice", "retraction" -> value;
            case "embed" -> value;
            case "scheduled" -> field.equals("planned") ? Moment.of(Instant.parse(value), timeline.zone()) : "";
            case "snapshot" ->
                field.equals("published") || field.equals("again") ? Words.say("history.version", value) : "";
            case "assessment" -> Words.say("verdict." + value.toLowerCase(Locale.ROOT));
            default -> "";
        };
    }

    private String ofEntry(String field, String value) {
        return switch (field) {
            case "headline", "body" -> value;
            case "when" -> WhenText.describe(When.edtf(value), Words.locale());
            case "planned" -> Words.say("history.planned." + value);
            case "strand" -> strand(value);
            case "persons" -> String.join(", ", JSON.readValue(value, new TypeReference<List<String>>() {}));
            case "media" -> media(value);
            default -> "";
        };
    }

    private static String ofComment(String field, String value) {
        return switch (field) {
            case "created", "replied", "mended", "suggested" -> value;
            default -> "";
        };
    }

    private static String ofCitation(String field, String value) {
        return switch (field) {
            case "stance" -> Words.say("history.stance." + value.toLowerCase(Locale.ROOT));
            case "translation", "translator" -> value;
            case "placement" -> placement(value);
            default -> "";
        };
    }

    private static String placement(String json) {
        var placement = json(json);
        var state = placement.path("state").asString("").toLowerCase(Locale.ROOT);
        return Words.say("history.placement." + state, placement.path("number").asInt(0));
    }

    private static String ofTimeline(String field, String value) {
        return field.equals("language") ? Locale.forLanguageTag(value).getDisplayLanguage(Words.locale()) : value;
    }

    private static String ofStrand(String field, String value) {
        return switch (field) {
            case "name" -> value;
            case "created", "removed" -> name(value);
            default -> "";
        };
    }

    private String strand(String id) {
        return timeline.strand(new StrandId(UUID.fromString(id)))
                .map(StrandState::name)
                .orElseGet(() -> Words.say("history.strand-gone"));
    }

    private static String media(String json) {
        var media = json(json);
        return Stream.of("alternativeText", "caption", "credit")
                .map(part -> media.path(part).asString(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String name(String json) {
        return json(json).path("name").asString("");
    }

    private static String period(String json) {
        var period = json(json);
        var when = When.edtf(period.path("when").asString(""));
        return period.path("name").asString("") + ", " + WhenText.describe(when, Words.locale());
    }

    /** What an object of the journal holds: a citation's record, a picture, a check's details. */
    static JsonNode json(@Nullable String json) {
        return json == null ? JSON.createObjectNode() : JSON.readTree(json);
    }
}
