package sourceline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sourceline.evidence.Hit;
import sourceline.evidence.Ranking;
import tools.jackson.databind.JsonNode;

/** {@code {id, claim, sentences: […]}} → {@code {id, ranking: [index, …]}} */
final class EvidenceTask implements Task {

    private record Answer(String id, List<Integer> ranking) {}

    @Override
    public List<?> answers(JsonNode question) {
        var sentences = new ArrayList<String>();
        question.get("sentences").forEach(sentence -> sentences.add(sentence.asString()));
        var ranking = Ranking.of(List.of(new Ranking.Article(sentences, Locale.ENGLISH)))
                .rank(question.get("claim").asString(), Locale.ENGLISH);
        return List.of(new Answer(
                question.get("id").asString(),
                ranking.stream().map(Hit::sentence).toList()));
    }
}
