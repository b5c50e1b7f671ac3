package sourceline.verification;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import sourceline.text.Normalised;
import sourceline.text.Span;
import sourceline.text.Words;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;

/**
 * An entry beside its sentences, word by word: which of its words they do not have, and which of theirs it does not.
 * Shows a checker where to look; what it means is for them to say. Small words say little by themselves and are passed
 * over, negations excepted; inflected forms count as the same word, numbers only where they are equal.
 */
public final class Comparison {

    /** Letters of a word that says enough to be looked for. */
    private static final int TELLING = 4;

    /** Letters that two forms of a word have in common at their beginning. */
    private static final int STEM = 5;

    private static final Set<String> SMALL_BUT_TELLING = Set.of("no", "not", "nor");

    private final Set<String> said;
    private final Set<String> told;

    private Comparison(Set<String> said, Set<String> told) {
        this.said = said;
        this.told = told;
    }

    /** Of headline, body, persons and the words that the date rests on, with all quotes and their translations. */
    public static Comparison of(EntryState entry) {
        var sentences = entry.citations().stream().flatMap(Comparison::texts);
        var entryTexts = Stream.concat(
                Stream.of(entry.headline(), entry.body()),
                Stream.concat(
                        entry.persons().stream(),
                        Stream.ofNullable(entry.basis().words())));
        return new Comparison(words(sentences), words(entryTexts));
    }

    private static Stream<String> texts(CitationState citation) {
        return Stream.of(citation.exact(), citation.translation() == null ? "" : citation.translation());
    }

    /** The words of a part of the entry that none of its sentences has; nothing where they are not known at all. */
    public List<Span> notSaid(String partOfEntry) {
        return said.isEmpty() ? List.of() : missing(partOfEntry, said);
    }

    /** The words of a sentence that the entry does not have. */
    public List<Span> notTold(String sentence) {
        return missing(sentence, told);
    }

    private static List<Span> missing(String text, Set<String> known) {
        return Words.words(text).stream()
                .filter(word -> isTelling(word.text()))
                .filter(word -> !isAmong(key(word.text()), known))
                .map(Words.Token::span)
                .toList();
    }

    private static Set<String> words(Stream<String> texts) {
        var words = new HashSet<String>();
        texts.forEach(text -> Words.words(text).forEach(word -> words.add(key(word.text()))));
        return words;
    }

    private static String key(String word) {
        var folded = Normalised.key(word).toLowerCase(Locale.ROOT);
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }

    private static boolean isTelling(String word) {
        return word.length() >= TELLING
                || word.codePoints().anyMatch(Character::isDigit)
                || Character.isUpperCase(word.codePointAt(0)) && word.length() > 1 && !isCapitalisedSmallWord(word)
                || SMALL_BUT_TELLING.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "The", "In" at the beginning of a sentence; "UN" is a name. */
    private static boolean isCapitalisedSmallWord(String word) {
        return word.codePoints().skip(1).noneMatch(Character::isUpperCase);
    }

    private static boolean isAmong(String word, Set<String> known) {
        return known.contains(word) || known.stream().anyMatch(other -> isFormOf(word, other));
    }

    private static boolean isFormOf(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        if (shorter < TELLING || one.codePoints().anyMatch(Character::isDigit)) {
            return false;
        }
        var common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common == shorter || common >= STEM && common >= shorter - 2;
    }
}
