package sourceline.evaluation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import sourceline.chronology.Anchor;
import sourceline.chronology.TextDates;
import tools.jackson.databind.JsonNode;

/** {@code {id, lang, published, text}} → {@code {id, dates: [{start, end, value}]}} */
final class DatesTask implements Task {

    private record Date(int start, int end, String value) {}

    private record Answer(String id, List<Date> dates) {}

    @Override
    public List<?> answers(JsonNode question) {
        var text = question.get("text").asString();
        var codePoints = new CodePoints(text);
        var anchor = new Anchor(
                LocalDate.parse(question.get("published").asString()),
                false,
                ZoneOffset.UTC,
                Locale.forLanguageTag(question.get("lang").asString()));
        var dates = TextDates.in(text, anchor).stream()
                .map(mention -> {
                    var span = codePoints.of(mention.words());
                    return new Date(span[0], span[1], mention.timex());
                })
                .toList();
        return List.of(new Answer(question.get("id").asString(), dates));
    }
}
