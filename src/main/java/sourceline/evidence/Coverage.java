package sourceline.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts forward, of the likeliest sentences, those that tell something new of the claim: it takes several sentences to support one, and a third that repeats the first is of little use. Each
 * time a term has been told, it is worth a little less for the sentences that follow (in the manner of maximal marginal relevance, Carbonell and Goldstein 1998, and of explicit coverage, Santos
 * and others 2010).
 */
final class Coverage {

    /** What is left of a term's worth each time that it has been told. */
    private static final double TOLD = 0.85;

    /** So many sentences are chosen anew, from among so many: what one looks at before one asks again. */
    private static final int CHOSEN = 10;

    private static final int CANDIDATES = 100;

    private final Claim claim;
    private final List<RankedSentence> sentences;
    private final double[] scores;
    private final Map<Integer, Set<String>> shared = new HashMap<>();
    private final Map<String, Double> left = new HashMap<>();

    Coverage(Claim claim, List<RankedSentence> sentences, double[] scores) {
        this.claim = claim;
        this.sentences = sentences;
        this.scores = scores;
    }

    /**
     * The same sentences, the first of them in an order in which each adds to those before it.
     *
     * @param likeliest places of sentences, by their scores
     */
    List<Integer> varied(List<Integer> likeliest) {
        var candidates = Math.min(CANDIDATES, likeliest.size());
        var rest = new ArrayList<>(likeliest.subList(0, candidates));
        var varied = new ArrayList<Integer>(likeliest.size());
        while (varied.size() < CHOSEN && !rest.isEmpty()) {
            var best = Collections.max(rest, Comparator.comparingDouble(this::value));
            rest.remove(best);
            varied.add(best);
            shared(best).forEach(stem -> left.merge(stem, TOLD, (before, told) -> before * told));
        }
        varied.addAll(rest);
        varied.addAll(likeliest.subList(candidates, likeliest.size()));
        return varied;
    }

    /** The sentence's score, less what of it was told before. */
    private double value(int place) {
        var whole = 0.0;
        var anew = 0.0;
        for (var stem : shared(place)) {
            whole += claim.worth(stem);
            anew += claim.worth(stem) * left.getOrDefault(stem, 1.0);
        }
        return scores[place] * (whole > 0 ? anew / whole : 1);
    }

    private Set<String> shared(int place) {
        return shared.computeIfAbsent(place, each -> {
            var stems = new HashSet<>(sentences.get(each).stems());
            stems.retainAll(claim.stems());
            return stems;
        });
    }
}
