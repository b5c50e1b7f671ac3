package sourceline.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sourceline.evidence.ChangeOfMeaning;
import sourceline.text.Normalised;
import sourceline.text.WordDiff;
import sourceline.text.Words;

/**
 * Tells whether one wording is another one in other spelling: word stands for word, each nearly the same letters, and
 * no number, name, date, negation, hedge or attribution is another one. It would rather ask for a check too often than too seldom; that the
 * meaning is the same is still for the member to say who signs.
 */
final class Respelling {

    /** One letter in so many may be another: Araqchi, Araghchi. */
    private static final int LETTERS_FOR_ONE = 3;

    /** English words that are a letter or two from others which say something else. */
    private static final Set<String> TURNING = Set.of(
            "now",
            "ever",
            "one",
            "on",
            "in",
            "an",
            "any",
            "many",
            "is",
            "was",
            "were",
            "has",
            "had",
            "have",
            "before",
            "after",
            "all",
            "some",
            "most",
            "least",
            "more",
            "less",
            "first",
            "last",
            "next",
            "and",
            "or",
            "to",
            "of",
            "off",
            "for",
            "from",
            "with",
            "he",
            "she",
            "they",
            "accept",
            "except",
            "accepted",
            "excepted",
            "war",
            "law");

    private Respelling() {}

    /** The first words that are more than spelt otherwise: what went, else what came; empty where there are none. */
    static Optional<String> changeOfMeaning(String before, String now, Locale language) {
        return ChangeOfMeaning.between(before, now, language).stream()
                .map(change -> change.before().isEmpty() ? change.after() : change.before())
                .findFirst()
                .or(() -> otherWords(before, now));
    }

    private static Optional<String> otherWords(String before, String now) {
        var pieces = WordDiff.between(Normalised.key(before), Normalised.key(now));
        for (var at = 0; at < pieces.size(); at++) {
            switch (pieces.get(at)) {
                case WordDiff.Kept kept -> {}
                case WordDiff.Added added -> {
                    return Optional.of(added.text().strip());
                }
                case WordDiff.Removed removed -> {
                    if (at + 1 == pieces.size()
                            || !(pieces.get(at + 1) instanceof WordDiff.Added added)
                            || !isSpelling(removed.text(), added.text())) {
                        return Optional.of(removed.text().strip());
                    }
                    at++;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSpelling(String before, String now) {
        var were = tokens(before);
        var are = tokens(now);
        if (were.size() != are.size()) {
            return false;
        }
        for (var at = 0; at < were.size(); at++) {
            if (!were.get(at).equals(are.get(at)) && !isSpellingOfOne(were.get(at), are.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> tokens(String text) {
        return Words.tokens(text).stream()
                .filter(token -> !token.isSpace())
                .map(Words.Token::text)
                .toList();
    }

    private static boolean isSpellingOfOne(String one, String other) {
        var longer = Math.max(one.length(), other.length());
        return Stream.of(one, other).allMatch(Respelling::mayBeSpelt)
                && distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT))
                        <= Math.max(1, longer / LETTERS_FOR_ONE);
    }

    private static boolean mayBeSpelt(String word) {
        return word.codePoints().allMatch(letter -> Character.isLetter(letter) || letter == '\'' || letter == '-')
                && !TURNING.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        var costs = new int[other.length() + 1];
        for (var column = 0; column < costs.length; column++) {
            costs[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var diagonal = costs[0];
            costs[0] = row;
            for (var column = 1; column < costs.length; column++) {
                var above = costs[column];
                var same = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                costs[column] = Math.min(Math.min(above, costs[column - 1]) + 1, diagonal + same);
                diagonal = above;
            }
        }
        return costs[other.length()];
    }
}
