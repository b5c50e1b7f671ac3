package sourceline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows words that, put in the other's place, turn a sentence round: {@code rose} and {@code fell}, {@code legal} and {@code illegal}.
 *
 * <p>Two sources. The pairs of {@code cues_*.properties} ({@code opposite.*}) are what semantics calls directional opposites, antonyms and complementaries (Cruse, Lexical Semantics, 1986,
 * chapters 9 and 10), as far as the news needs them: what grows or shrinks, begins or ends, is allowed or forbidden. And a word is the opposite of itself behind a prefix of negation. Neither
 * knows the sense of a word, so both must stand in the same place for it to mean anything. Languages without a list have no opposites.
 */
public final class Opposites {

    private static final Map<String, Opposites> KNOWN = new ConcurrentHashMap<>();
    private static final String GROUP = "opposite.";
    private static final String PREFIX = "opposite.prefix";

    /** Shorter words begin like a prefix of negation by chance: {@code in}, {@code inn}. */
    private static final int SHORTEST = 4;

    private record Pair(WordList one, WordList other) {
        boolean holds(String word, String opposite) {
            return (one.holds(word) && other.holds(opposite)) || (one.holds(opposite) && other.holds(word));
        }
    }

    private final List<Pair> pairs = new ArrayList<>();
    private final List<String> prefixes;

    private Opposites(CueWords words) {
        for (var group : words.groups()) {
            if (group.startsWith(GROUP) && !group.equals(PREFIX)) {
                var sides = words.sides(group);
                pairs.add(new Pair(new WordList(sides.getFirst()), new WordList(sides.getLast())));
            }
        }
        prefixes = words.alternatives(PREFIX);
    }

    public static Opposites of(Locale locale) {
        return KNOWN.computeIfAbsent(locale.getLanguage(), language -> new Opposites(CueWords.of(Locale.of(language))));
    }

    /** Whether one word says the opposite of the other; both as they stand in a text. */
    public boolean are(String one, String other) {
        var word = RawWords.folded(one);
        var opposite = RawWords.folded(other);
        return isNegated(word, opposite)
                || isNegated(opposite, word)
                || pairs.stream().anyMatch(pair -> pair.holds(word, opposite));
    }

    private boolean isNegated(String word, String negated) {
        return word.length() >= SHORTEST
                && negated.length() > word.length()
                && negated.endsWith(word)
                && prefixes.contains(negated.substring(0, negated.length() - word.length()));
    }
}
