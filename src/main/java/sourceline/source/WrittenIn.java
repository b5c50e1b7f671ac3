package sourceline.source;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The language that a text is most likely written in, for documents that do not say: by its script, by letters that only
 * one language has, and by the small words without which nobody writes a paragraph. In doubt it says nothing; somebody
 * confirms it all the same.
 */
final class WrittenIn {

    /** UTF-16 units that are looked at. */
    private static final int BEGINNING = 4_000;

    private static final int LETTERS = 12;

    private static final Map<UnicodeScript, String> OF_ONE = Map.of(
            UnicodeScript.HEBREW, "he",
            UnicodeScript.GREEK, "el",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.THAI, "th",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.HAN, "zh");

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en", Set.of("the", "and", "of", "to", "was", "with", "that", "for", "on", "said"),
            "de", Set.of("der", "die", "und", "das", "den", "nicht", "mit", "von", "ist", "ein"),
            "fr", Set.of("le", "les", "et", "des", "une", "du", "est", "dans", "que", "pour"),
            "es", Set.of("el", "los", "y", "las", "una", "del", "que", "por", "con", "en"),
            "it", Set.of("il", "gli", "di", "che", "una", "della", "per", "con", "non", "è"),
            "pt", Set.of("o", "os", "uma", "do", "da", "não", "em", "com", "que", "para"),
            "nl", Set.of("het", "een", "van", "en", "niet", "met", "dat", "voor", "zijn", "op"));

    private WrittenIn() {}

    static Optional<Locale> of(String text) {
        var beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        beginning
                .codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> scripts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return scripts.entrySet().stream()
                .filter(script -> script.getValue() >= LETTERS)
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> of(most.getKey(), scripts.keySet(), beginning.toLowerCase(Locale.ROOT)))
                .map(Locale::of);
    }

    private static Optional<String> of(UnicodeScript most, Set<UnicodeScript> all, String text) {
        return switch (most) {
            case ARABIC -> Optional.of(has(text, "پچژگکی") ? (has(text, "ٹڈڑں") ? "ur" : "fa") : "ar");
            case CYRILLIC -> Optional.of(has(text, "іїєґ") ? "uk" : "ru");
            case LATIN -> bySmallWords(text);
            case HAN -> Optional.of(all.contains(UnicodeScript.HIRAGANA) ? "ja" : "zh");
            default -> Optional.ofNullable(OF_ONE.get(most));
        };
    }

    private static boolean has(String text, String letters) {
        return text.chars().anyMatch(unit -> letters.indexOf(unit) >= 0);
    }

    /** One word in twenty at least, and clearly more than of any other. */
    private static Optional<String> bySmallWords(String text) {
        var words = List.of(text.split("[^\\p{L}\\p{M}]+"));
        record Count(String language, long words) {}
        var counts = SMALL_WORDS.entrySet().stream()
                .map(language -> new Count(
                        language.getKey(),
                        words.stream().filter(language.getValue()::contains).count()))
                .sorted(Comparator.comparingLong(Count::words).reversed())
                .toList();
        var first = counts.getFirst().words();
        return first * 20 >= words.size() && first * 2 > counts.get(1).words() * 3
                ? Optional.of(counts.getFirst().language())
                : Optional.empty();
    }
}
