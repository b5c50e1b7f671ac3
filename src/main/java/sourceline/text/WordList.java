package sourceline.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Some words of a list in {@code cues_*.properties}, folded; one that ends in * stands for all that begin like it. */
final class WordList {

    private static final String ANY_ENDING = "*";

    private final Set<String> whole;
    private final List<String> beginnings;

    WordList(List<String> words) {
        whole = words.stream()
                .filter(word -> !word.endsWith(ANY_ENDING))
                .map(RawWords::folded)
                .collect(Collectors.toUnmodifiableSet());
        beginnings = words.stream()
                .filter(word -> word.endsWith(ANY_ENDING))
                .map(RawWords::folded)
                .toList();
    }

    /** @param word folded */
    boolean holds(String word) {
        return whole.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }
}
