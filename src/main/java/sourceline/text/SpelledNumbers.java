package sourceline.text;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The numbers below 1,000 as a language spells them out, in all their cases and genders, from ICU's rules (CLDR, rule-based number formats); and its words for
 * thousand, million and so on. A word that is rather an article, a pronoun or an adjective is none: {@code un}, {@code neuf}.
 */
final class SpelledNumbers {

    private static final Map<String, SpelledNumbers> KNOWN = new ConcurrentHashMap<>();

    /** Some words in their order, and what they mean together. */
    record Phrase(List<String> words, int value, boolean ordinal) {}

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, BigDecimal> scales = new HashMap<>();

    private SpelledNumbers(Locale locale) {
        var words = CueWords.of(locale);
        scales.putAll(words.scales());
        var format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        for (var rules : format.getRuleSetNames()) {
            var ordinal = rules.startsWith("%spellout-ordinal");
            if (ordinal || rules.startsWith("%spellout-cardinal")) {
                for (var value = 0; value < 1000; value += value < 100 ? 1 : 100) {
                    add(format.format(value, rules), value, ordinal, words.noNumbers());
                }
            }
        }
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.words().size())
                        .reversed()));
    }

    static SpelledNumbers of(Locale locale) {
        return KNOWN.computeIfAbsent(locale.getLanguage(), language -> new SpelledNumbers(Locale.of(language)));
    }

    private void add(String spelled, int value, boolean ordinal, Set<String> none) {
        var words = RawWords.in(spelled).stream().map(RawWord::folded).toList();
        if (words.isEmpty()
                || (words.size() == 1 && none.contains(words.getFirst()))
                || words.getFirst().equals("-")) {
            return;
        }
        var same = phrases.computeIfAbsent(words.getFirst(), word -> new ArrayList<>());
        if (same.stream().noneMatch(phrase -> phrase.words().equals(words))) {
            same.add(new Phrase(words, value, ordinal));
        }
    }

    /** The longest phrase that stands at the index. */
    Optional<Phrase> at(List<RawWord> words, int index) {
        var candidates = phrases.get(words.get(index).folded());
        if (candidates == null) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(phrase -> stands(phrase.words(), words, index))
                .findFirst();
    }

    private static boolean stands(List<String> phrase, List<RawWord> words, int index) {
        if (index + phrase.size() > words.size()) {
            return false;
        }
        for (var i = 0; i < phrase.size(); i++) {
            if (!words.get(index + i).folded().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** By how much a word multiplies the number before it. */
    Optional<BigDecimal> scale(String word) {
        return Optional.ofNullable(scales.get(word));
    }
}
