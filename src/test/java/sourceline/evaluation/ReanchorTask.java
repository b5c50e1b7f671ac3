package sourceline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sourceline.evidence.Placement.State;
import sourceline.evidence.Reanchoring;
import tools.jackson.databind.JsonNode;

/** {@code {id, lang, old, new, quotes: [{id, start, end}]}} → a line a quote: {@code {id, state, span: [start, end] or null}} */
final class ReanchorTask implements Task {

    private record Answer(String id, State state, int @Nullable [] span) {}

    @Override
    public List<?> answers(JsonNode question) {
        var before = question.get("old").asString();
        var after = question.get("new").asString();
        var inBefore = new CodePoints(before);
        var inAfter = new CodePoints(after);
        var reanchoring = Reanchoring.between(
                before, after, Locale.forLanguageTag(question.get("lang").asString()));
        var answers = new ArrayList<Answer>();
        for (var quote : question.get("quotes")) {
            var placement = reanchoring.place(
                    inBefore.span(quote.get("start").asInt(), quote.get("end").asInt()));
            answers.add(new Answer(
                    quote.get("id").asString(),
                    placement.state(),
                    placement.span().map(inAfter::of).orElse(null)));
        }
        return answers;
    }
}
