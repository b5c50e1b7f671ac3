package sourceline.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.NotADate;
import sourceline.chronology.When;
import tools.jackson.databind.JsonNode;

/** {@code {id, text}} → {@code {id, valid, min, max}}; {@code -inf} and {@code inf} where it is open. */
final class EdtfTask implements Task {

    private record Answer(
            String id,
            boolean valid,
            @Nullable String min,
            @Nullable String max) {}

    @Override
    public List<?> answers(JsonNode question) {
        var id = question.get("id").asString();
        try {
            var when = When.edtf(question.get("text").asString());
            return List.of(new Answer(id, true, bound(when.earliest(), "-inf"), bound(when.latest(), "inf")));
        } catch (NotADate refused) {
            return List.of(new Answer(id, false, null, null));
        }
    }

    /** Years beyond four digits without the sign that {@link LocalDate} gives them. */
    private static String bound(Optional<LocalDate> day, String open) {
        return day.map(LocalDate::toString)
                .map(iso -> iso.startsWith("+") ? iso.substring(1) : iso)
                .orElse(open);
    }
}
