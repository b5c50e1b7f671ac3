package sourceline.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether the wording of an entry changed in a fact: then readers are owed a correction. It looks at words alone
 * and would rather ask for a correction too often than too seldom.
 */
final class FactChange {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,'’:][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Set<String> NUMBERS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "dozen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "million",
            "millions",
            "billion",
            "billions",
            "half",
            "twice",
            "both",
            "all",
            "none",
            "several",
            "first",
            "second",
            "third");
    private static final Set<String> NEGATIONS = Set.of(
            "no", "not", "never", "nobody", "nothing", "none", "neither", "nor", "without", "denies", "denied", "deny",
            "denying", "cannot", "refused", "refuses", "failed", "fails");

    /** Words that begin a sentence with a capital and name nobody. */
    private static final Set<String> COMMON = Set.of(
            "a",
            "an",
            "the",
            "this",
            "that",
            "these",
            "those",
            "it",
            "its",
            "he",
            "she",
            "they",
            "his",
            "her",
            "their",
            "we",
            "our",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "to",
            "of",
            "with",
            "after",
            "before",
            "during",
            "since",
            "until",
            "when",
            "while",
            "as",
            "and",
            "but",
            "or",
            "if",
            "there",
            "what",
            "who",
            "according");

    private FactChange() {}

    /** What kind of fact changed: {@code date}, {@code number}, {@code negation} or {@code name}; empty if none did. */
    static Optional<String> between(PublishedEntry before, PublishedEntry now) {
        if (!before.when().edtf().equals(now.when().edtf()) || before.planned() != now.planned()) {
            return Optional.of("date");
        }
        var was = before.headline() + "\n" + before.body();
        var is = now.headline() + "\n" + now.body();
        if (differ(was, is, FactChange::isNumber)) {
            return Optional.of("number");
        }
        if (differ(was, is, FactChange::isNegation)) {
            return Optional.of("negation");
        }
        return namesDiffer(was, is) ? Optional.of("name") : Optional.empty();
    }

    private static boolean differ(String was, String is, Predicate<String> counts) {
        return !select(was, counts).equals(select(is, counts));
    }

    private static List<String> select(String text, Predicate<String> counts) {
        return words(text)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(counts)
                .sorted()
                .toList();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private static boolean isNumber(String word) {
        return word.codePoints().anyMatch(Character::isDigit) || NUMBERS.contains(word);
    }

    private static boolean isNegation(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
    }

    /** A capitalised word that the other wording does not have at all, in whatever case. */
    private static boolean namesDiffer(String was, String is) {
        return hasNewName(was, is) || hasNewName(is, was);
    }

    private static boolean hasNewName(String known, String text) {
        var words = words(known).map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return words(text)
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> !COMMON.contains(word) && !words.contains(word));
    }
}
