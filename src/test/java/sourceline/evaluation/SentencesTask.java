package sourceline.evaluation;

import java.util.List;
import java.util.Locale;
import sourceline.text.Sentences;
import tools.jackson.databind.JsonNode;

/** {@code {id, lang, text}} → {@code {id, spans: [[start, end], …]}} */
final class SentencesTask implements Task {

    private record Answer(String id, List<int[]> spans) {}

    @Override
    public List<?> answers(JsonNode question) {
        var text = question.get("text").asString();
        var codePoints = new CodePoints(text);
        var locale = Locale.forLanguageTag(question.get("lang").asString());
        var spans = Sentences.of(text, locale).stream().map(codePoints::of).toList();
        return List.of(new Answer(question.get("id").asString(), spans));
    }
}
