package sourceline.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import sourceline.text.Term;

/**
 * What evidence is wanted for: the stems of a claim, and what each is worth. A rare one tells more than a common one, a number or a name more than another word. Ordinary words are known by
 * their length, too: the more often a language needs a word, the shorter it is (Zipf 1935), and a few articles are too small a sample to show it.
 */
final class Claim {

    /** Numbers and names of the claim are what a sentence without them can hardly support. */
    private static final double NUMBER = 1.75;

    private static final double NAME = 1.15;

    /** Letters of a stem that is neither short nor long, and how fast a longer one is worth more. */
    private static final double USUAL_LENGTH = 6;

    private static final double BREVITY = 0.7;

    private final List<String> words;
    private final Map<String, Double> worths = new LinkedHashMap<>();
    private final double worth;

    private Claim(RankedSentence claim, ToDoubleFunction<String> rarity) {
        words = claim.stems();
        for (var at = 0; at < words.size(); at++) {
            var stem = words.get(at);
            if (!worths.containsKey(stem)) {
                worths.put(
                        stem, rarity.applyAsDouble(stem) * weight(claim.terms().get(at), stem));
            }
        }
        worth = worths.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** @param rarity of a stem among the sentences that are ranked, from 0 */
    static Claim of(String text, Locale language, ToDoubleFunction<String> rarity) {
        return new Claim(RankedSentence.of(0, 0, text, language), rarity);
    }

    /** The first word's capital says less. */
    private static double weight(Term term, String stem) {
        if (!term.isWord()) {
            return NUMBER;
        }
        var name = term.span().start() == 0 ? Math.sqrt(NAME) : NAME;
        return Math.pow(stem.length() / USUAL_LENGTH, BREVITY) * (term.capital() ? name : 1);
    }

    /** Its stems in their order, as often as it says them. */
    List<String> words() {
        return words;
    }

    /** Its stems, each once, in their order. */
    Set<String> stems() {
        return worths.keySet();
    }

    /** What the stem is worth; 0 for one that it does not have. */
    double worth(String stem) {
        return worths.getOrDefault(stem, 0.0);
    }

    /** What all its stems together are worth. */
    double worth() {
        return worth;
    }
}
