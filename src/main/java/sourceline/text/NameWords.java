package sourceline.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What finding names needs to know of a language, all in small letters.
 *
 * @param titles what people are: president, foreign minister
 * @param shortTitles titles that end in a full stop: mr
 * @param particles stand within names
 * @param organisations words that only organisations have in their names
 * @param prepositions stand before places
 * @param verbs that follow a bare name in the singular, those of saying included
 * @param countless endings of words that are no names though they may stand bare before such a verb
 * @param articles behind which, in a language whose nouns have capitals, no name stands
 * @param starters words that are no names though they may begin a sentence
 */
record NameWords(
        Set<String> titles,
        Set<String> shortTitles,
        Set<String> particles,
        Set<String> organisations,
        Set<String> prepositions,
        Set<String> verbs,
        Set<String> countless,
        Set<String> articles,
        Set<String> starters) {

    private static final Map<String, NameWords> KNOWN = new ConcurrentHashMap<>();

    static NameWords of(Locale locale) {
        return KNOWN.computeIfAbsent(locale.getLanguage(), language -> read(Locale.of(language)));
    }

    private static NameWords read(Locale locale) {
        var cues = CueWords.of(locale);
        var sentences = SentenceWords.of(locale);
        var verbs = new HashSet<>(set(cues, "name.verb"));
        cues.groups().stream()
                .filter(group -> group.startsWith("said."))
                .flatMap(group -> set(cues, group).stream())
                .forEach(phrase -> verbs.add(phrase.split(" ")[0]));
        return new NameWords(
                set(cues, "name.title"),
                sentences.titles(),
                set(cues, "name.particle"),
                set(cues, "name.organisation"),
                set(cues, "name.place"),
                Set.copyOf(verbs),
                set(cues, "name.countless"),
                set(cues, "name.article"),
                sentences.starters().stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> set(CueWords words, String key) {
        return words.folded(key);
    }
}
